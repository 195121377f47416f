import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserFor } from '../browser/page.ts';
import { results, settled, tick } from '../browser/search-page.ts';

const { site, open } = browserFor('real');

const count = async (page: Page, facet: string, value: string): Promise<number> =>
  Number(await tick(page, facet, value).locator('xpath=..').locator('.facet-count').textContent());

test('any value within a facet, all facets together, with the counts that a tick would give', async () => {
  const { page, close } = await open('/search/?q=mission');
  await results(page);
  await page.waitForFunction(() => document.querySelector('.facet-count')?.textContent !== '');
  const practices = await count(page, 'kind', 'best-practice');
  const recommendations = await count(page, 'kind', 'recommendation');
  await tick(page, 'kind', 'best-practice').check();
  await settled(page, new RegExp(`^${practices} results? `));
  // A second value of the same facet adds its results: its count stays what it was.
  expect(await count(page, 'kind', 'recommendation')).toBe(recommendations);
  await tick(page, 'kind', 'recommendation').check();
  await settled(page, new RegExp(`^${practices + recommendations} results `));
  await page.waitForFunction(
    (all) =>
      Number(
        document.querySelector('input[value="planning"]')?.parentElement?.querySelector('.facet-count')
          ?.textContent,
      ) < all,
    practices + recommendations,
  );
  const planning = await count(page, 'theme', 'planning');
  await tick(page, 'theme', 'planning').check();
  await settled(page, new RegExp(`^${planning} results? `));
  expect(new URL(page.url()).search).toBe('?q=mission&kind=best-practice&kind=recommendation&theme=planning');
  await close();
});

test('a top theme holds what its narrower ones hold', async () => {
  const { page, close } = await open('/search/?theme=integrated-planning');
  const narrower = await results(page);
  const { page: other, close: closeOther } = await open('/search/?theme=planning');
  expect(await results(other)).toEqual(expect.arrayContaining(narrower));
  await Promise.all([close(), closeOther()]);
});

test('the state is in the address: back, forward, reload, and a link pasted elsewhere', async () => {
  const { page, close } = await open('/search/?q=humanitarian');
  await results(page);
  await tick(page, 'kind', 'best-practice').check();
  await page.waitForURL('**kind=best-practice');
  const narrowed = await results(page);
  await tick(page, 'theme', 'protection').check();
  await page.waitForURL('**theme=protection');
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes('theme='));
  expect(await tick(page, 'theme', 'protection').isChecked()).toBe(false);
  expect(await tick(page, 'kind', 'best-practice').isChecked()).toBe(true);
  await page.goForward();
  await page.waitForURL('**theme=protection');
  await page.reload();
  const reloaded = await results(page);
  expect(await tick(page, 'theme', 'protection').isChecked()).toBe(true);
  const { page: other, close: closeOther } = await open(page.url().slice(site.origin.length));
  expect(await results(other)).toEqual(reloaded);
  expect(narrowed).toEqual(expect.arrayContaining(reloaded));
  await Promise.all([close(), closeOther()]);
});

test('chips remove what was chosen, and the focus is never lost', async () => {
  const { page, close } = await open('/search/?kind=recommendation&theme=planning&country=som');
  await page.locator('.results[data-state="ready"]').waitFor({ state: 'attached' });
  const chips = page.locator('.search-chips li button');
  expect(await chips.allTextContents()).toEqual(['Recommendations', 'Planning and assessment', 'Somalia']);
  await chips.nth(2).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Planning and assessment');
  await page.getByRole('button', { name: 'Remove Theme: Planning and assessment' }).click();
  await page.locator('.search-clear').click();
  await settled(page, /^\d+ entries$/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-query');
  expect(new URL(page.url()).search).toBe('');
  await close();
});

test('on a phone the facets are folded, and open on a press', async () => {
  const { page, close } = await open('/search/', { viewport: { width: 390, height: 800 } });
  await settled(page, /entries/);
  expect(await tick(page, 'kind', 'recommendation').isVisible()).toBe(false);
  await page.locator('.facets summary').click();
  await tick(page, 'kind', 'recommendation').check();
  await page.waitForURL('**kind=recommendation');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await close();
});
