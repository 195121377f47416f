/** References in the browser: to the results of a search, and to the clipboard. */
import { text as read } from 'node:stream/consumers';
import { parse } from '@retorquere/bibtex-parser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { results, visitor } from '../browser/visit.ts';
import { risRecords } from '../core/cite/ris-records.ts';

const { visit, paths } = visitor('small');
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('the results of a search', () => {
  async function citing(query = '?q=plan'): Promise<{ page: Page; ids: string[] }> {
    const page = await visit(`${paths.search}${query}`, clipboard);
    const ids = await results(page);
    await page.locator('.search-cite summary').press('Enter');
    return { page, ids };
  }
  const said = (page: Page) => page.locator('.search-cite [aria-live]');

  test.each([
    ['RIS', (text: string) => risRecords(text).map((record) => record.get('ID')?.[0])],
    ['BibTeX', (text: string) => parse(text).entries.map(({ key }) => key)],
    ['CSL-JSON', (text: string) => JSON.parse(text).map(({ id }: { id: string }) => id)],
  ])('are saved and copied as %s, all and in order', async (format, idsOf) => {
    const { page, ids } = await citing();
    expect(ids.length).toBeGreaterThan(2);
    expect(await page.locator('.search-cite summary').textContent()).toBe(`Cite these ${ids.length} results`);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save as ${format}` }).click();
    const text = await read(await (await saving).createReadStream());
    expect(idsOf(text)).toEqual(ids);
    await page.getByRole('button', { name: `Copy ${format}` }).click();
    await expect.poll(() => said(page).textContent()).toBe(`${ids.length} references copied.`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  test('are those of today: another search is cited anew', async () => {
    const { page } = await citing();
    await page.fill('#search-query', 'exit');
    await expect.poll(() => page.locator('.search-cite').getAttribute('open')).toBeNull();
    const ids = await results(page);
    await page.locator('.search-cite summary').click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSL-JSON' }).click();
    const saved = JSON.parse(await read(await (await saving).createReadStream()));
    expect(saved.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test('a search that finds nothing offers no references', async () => {
    const page = await visit(`${paths.search}?q=zzzz`);
    await results(page);
    expect(await page.locator('.search-cite').isVisible()).toBe(false);
  });

  test('a reference that cannot be had is not left out in silence', async () => {
    const { page, ids } = await citing();
    const saved: string[] = [];
    page.on('download', (download) => saved.push(download.suggestedFilename()));
    await page.route(`**/entries/${ids[1]}/citation.json`, (route) => route.fulfill({ body: '{' }));
    await page.getByRole('button', { name: 'Save as CSL-JSON' }).click();
    await expect.poll(() => said(page).textContent()).toMatch(/could not be had/);
    expect(saved).toEqual([]);
  });

  test('each tells reference managers which entry it is', async () => {
    const page = await visit(`${paths.search}?q=plan`);
    const ids = await results(page);
    const coins = await page
      .locator('.results .Z3988')
      .evaluateAll((all) => all.map((one) => one.getAttribute('title')));
    const told = coins.map((text) => new URLSearchParams(text ?? ''));
    expect(told.map((one) => new URL(one.get('rft.identifier') ?? '').pathname)).toEqual(
      ids.map((id) => paths.entry(id)),
    );
    expect(told.every((one) => one.get('rft.type') === 'report' && one.get('rft.title') !== '')).toBe(true);
  });
});

describe.each([
  ['an entry', paths.entry('plan-with-those-who-deliver')],
  ['a list', paths.readingList('before-you-plan')],
])('the page of %s', (_name, path) => {
  test.each([
    ['RIS', 'ris'],
    ['BibTeX', 'bib'],
    ['CSL-JSON', 'json'],
  ])('copies its reference as %s', async (format, ending) => {
    const page = await visit(path, clipboard);
    const button = page.getByRole('button', { name: `Copy ${format}` });
    await button.click();
    await expect.poll(() => button.locator('[role="status"]').textContent()).toBe('Copied');
    const file = await page.request.get(`${path}citation.${ending}`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await file.text());
  });

  test('offers no copy without script', async () => {
    const page = await visit(path, { javaScriptEnabled: false });
    expect(await page.locator('button[data-file]').count()).toBe(3);
    expect(await page.locator('button[data-file]:visible').count()).toBe(0);
  });
});
