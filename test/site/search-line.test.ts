/**
 * Search on a line that is slow, breaks for a moment, or breaks for good; and while somebody types on.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { results, visitor } from '../browser/visit.ts';

const { visit, paths, site } = visitor('real');
const box = 'main input[type="search"]';
const under = (folder: string): string => `${site.origin}${paths.file('pagefind', folder)}/**`;

/** A page on which failed requests are expected: what the network says on the console is no fault of ours. */
async function onBadLine(): Promise<Page> {
  const page = await visit(paths.about);
  page.context().removeAllListeners('console');
  page.context().removeAllListeners('response');
  return page;
}

describe('a part of the index', () => {
  test.each(['index', 'fragment'])('that is lost once (%s) is asked for again, unnoticed', async (folder) => {
    const page = await onBadLine();
    let lost = 0;
    await page.route(under(folder), (route) => {
      lost += 1;
      return lost === 1 ? route.abort() : route.continue();
    });
    await page.goto(`${paths.search}?q=recovery+funding`);
    expect((await results(page)).length).toBeGreaterThan(5);
    expect(lost).toBeGreaterThan(1);
  });

  test('that is lost for good is said, and trying again works once the line is back', async () => {
    const page = await onBadLine();
    await page.route(under('index'), (route) => route.abort());
    await page.goto(`${paths.search}?q=recovery+funding`);
    await page.waitForSelector('[data-state="error"]', { state: 'attached' });
    expect(await page.getByRole('status').first().textContent()).toContain('could not be loaded');
    await page.unroute(under('index'));
    await page.getByRole('button', { name: 'Try again' }).click();
    expect((await results(page)).length).toBeGreaterThan(5);
    expect(await page.locator('.search-failed').isVisible()).toBe(false);
  });

  test('that breaks off in the middle is not taken for a whole one', async () => {
    const page = await onBadLine();
    let asked = 0;
    await page.route(under('index'), async (route) => {
      asked += 1;
      if (asked > 1) return route.continue();
      const response = await route.fetch();
      return route.fulfill({ response, status: 502, body: '' });
    });
    await page.goto(`${paths.search}?q=recovery+funding`);
    expect((await results(page)).length).toBeGreaterThan(5);
  });
});

test('a lexicon that cannot be loaded is said too: a search without it would find less in silence', async () => {
  const page = await onBadLine();
  await page.route(`${site.origin}${paths.lexicon('*')}`, (route) => route.abort());
  await page.goto(`${paths.search}?q=stovepipes`);
  await page.waitForSelector('[data-state="error"]', { state: 'attached' });
  await page.unroute(`${site.origin}${paths.lexicon('*')}`);
  await page.getByRole('button', { name: 'Try again' }).click();
  expect((await results(page)).length).toBeGreaterThan(5);
});

test('a slow search says that it goes on, and then shows what it found', async () => {
  const page = await visit(paths.about);
  await page.route(under('index'), async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3_600));
    await route.continue();
  });
  await page.goto(`${paths.search}?q=recovery`);
  await page.getByRole('status').filter({ hasText: 'Still searching' }).waitFor();
  expect((await results(page)).length).toBeGreaterThan(5);
  expect(await page.getByRole('status').first().textContent()).toContain('results for');
});

test('on a line of 400 kbit/s the results come, and typing is never held up', async () => {
  const page = await visit(paths.about);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.goto(paths.search, { waitUntil: 'domcontentloaded' });
  await page.locator(box).pressSequentially('who decides on the mandate', { delay: 20 });
  expect(await page.inputValue(box)).toBe('who decides on the mandate');
  await page.waitForURL('**q=who+decides+on+the+mandate');
  await page.waitForSelector('[data-state="ready"] [data-entry-id]', { state: 'attached', timeout: 20_000 });
  expect((await results(page)).length).toBeGreaterThan(3);
});

test('of many questions typed in a row only the last one is answered', async () => {
  const page = await visit(paths.search);
  await results(page);
  for (const query of ['planning', 'recovery', 'security council', 'somalia']) await page.fill(box, query);
  await page.waitForURL('**q=somalia');
  await page.getByRole('status').filter({ hasText: '“somalia”' }).waitFor();
  expect((await results(page))[0]).toBe('strategic-assessment-for-somalia');
});

describe('facets', () => {
  test('never offer a dead end, with a query and without', async () => {
    for (const query of ['', '?q=budget', '?q=recovery&actor=donors', '?country=som']) {
      const page = await visit(`${paths.search}${query}`);
      await results(page);
      // Counts come after the results.
      await page.waitForLoadState('networkidle');
      const offered = await page.locator('.facets li:visible').evaluateAll((rows) =>
        rows.map((row) => ({
          label: row.textContent,
          count: Number(row.querySelector('.facet-count')?.textContent),
          ticked: row.querySelector('input')?.checked,
        })),
      );
      expect(offered.length).toBeGreaterThan(3);
      expect(offered.filter(({ count, ticked }) => count === 0 && !ticked)).toEqual([]);
    }
  });
});
