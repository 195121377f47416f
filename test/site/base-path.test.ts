import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { browserFor } from '../browser/page.ts';

const { site, open } = browserFor('small');

test('search, its results and Back work under a base path', async () => {
  const { page, wrong, close } = await open('/kb/');
  await page.locator('main input[type="search"]').fill('plan');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/kb/search/?q=plan');
  await page.locator('.results[data-state="ready"]').waitFor({ state: 'attached' });
  await page.locator('.card-title a').first().click();
  await page.waitForURL('**/kb/entries/**');
  await page.locator('main > article[data-entry-id]').waitFor();
  await page.goBack();
  await page.locator('.results[data-state="ready"] article').first().waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('an old id of an entry and of a list lead to what they are called now', async () => {
  const { page, go, close } = await open('/kb/entries/plan-together/');
  await page.waitForURL('**/kb/entries/plan-with-those-who-deliver/');
  const lists = JSON.parse(await readFile(path.join(site.folder, 'data', 'cross-references.json'), 'utf8'));
  expect(Object.keys(lists)).toContain('plan-with-those-who-deliver');
  expect(Object.keys(lists)).not.toContain('plan-together');
  await go('/kb/about/');
  await close();
});

test('addresses in the data are under the base path too', async () => {
  const entries = JSON.parse(await readFile(path.join(site.folder, 'data', 'entries.json'), 'utf8')) as {
    url: string;
  }[];
  expect(entries.length).toBeGreaterThan(5);
  for (const { url } of entries) expect(url).toMatch(/^\/kb\/entries\/[a-z0-9-]+\/$/);
});
