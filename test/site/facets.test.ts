import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { announced, results, visitor } from '../browser/visit.ts';

const { visit, paths, site } = visitor('small');

const tick = (page: Page, facet: string, value: string) =>
  page.locator(`input[name="${facet}"][value="${value}"]`).click();

/** The results once there are as many as expected. */
async function settled(page: Page, count: number): Promise<string[]> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('[data-state="ready"] [data-entry-id]').length === wanted,
    count,
  );
  return (await results(page)).sort();
}

const count = async (page: Page, facet: string, value: string): Promise<number> =>
  Number(
    await page.locator(`label:has(input[name="${facet}"][value="${value}"]) .facet-count`).textContent(),
  );

const chips = (page: Page) => page.locator('.search-chips li').allTextContents();

test('a tick narrows, and says how many are left', async () => {
  const page = await visit(paths.search);
  await settled(page, 10);
  await tick(page, 'kind', 'country-experience');
  expect(await settled(page, 3)).toEqual([
    'haiti-money-came-late',
    'partnership-in-two-countries',
    'somalia-asked-for-options',
  ]);
  expect(await announced(page)).toBe(3);
});

test('within a facet any value will do, and facets hold together', async () => {
  const page = await visit(`${paths.search}?country=som`);
  await settled(page, 2);
  await tick(page, 'country', 'hti');
  await settled(page, 3);
  await tick(page, 'theme', 'learning');
  expect(await settled(page, 1)).toEqual(['partnership-in-two-countries']);
});

test('a top theme holds its narrower ones', async () => {
  const page = await visit(`${paths.search}?theme=planning`);
  expect(await settled(page, 6)).toContain('somalia-asked-for-options');
});

test('an actor is found as addressee and as the one it is about', async () => {
  const page = await visit(`${paths.search}?actor=donors`);
  expect(await settled(page, 3)).toEqual([
    'fund-the-first-months',
    'haiti-money-came-late',
    'plan-with-those-who-deliver',
  ]);
});

describe('counts', () => {
  test('are those of the results that a tick would give', async () => {
    const page = await visit(`${paths.search}?kind=recommendation`);
    await settled(page, 4);
    await expect.poll(() => count(page, 'theme', 'funding')).toBe(2);
    expect(await count(page, 'theme', 'planning')).toBe(3);
    expect(await count(page, 'country', 'som')).toBe(0);
    // Its own tick does not count against the other values of the facet.
    expect(await count(page, 'kind', 'country-experience')).toBe(3);
  });

  test('follow the question', async () => {
    const page = await visit(`${paths.search}?q=haiti`);
    const found = await results(page);
    await expect
      .poll(async () => {
        const kinds = ['best-practice', 'recommendation', 'country-experience'];
        return (await Promise.all(kinds.map((kind) => count(page, 'kind', kind)))).reduce((a, b) => a + b);
      })
      .toBe(found.length);
  });
});

describe('chips', () => {
  test('name what is chosen, and take it away again without losing the focus', async () => {
    const page = await visit(`${paths.search}?country=som&theme=learning`);
    await settled(page, 1);
    expect((await chips(page)).sort()).toEqual(['Learning', 'Somalia']);
    await page.locator('.search-chips li button', { hasText: 'Learning' }).click();
    await settled(page, 2);
    expect(await chips(page)).toEqual(['Somalia']);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await page.locator('.search-clear').click();
    await settled(page, 10);
    expect(await page.locator('.search-chips').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});

describe('the address keeps the state', () => {
  const state = 'q=plan&kind=recommendation&theme=planning&phase=start-up';

  test('each tick is in it, and Back takes it away', async () => {
    const page = await visit(`${paths.search}?q=plan`);
    const all = await results(page);
    await tick(page, 'kind', 'recommendation');
    await page.waitForURL('**/search/?q=plan&kind=recommendation');
    await tick(page, 'theme', 'planning');
    await page.waitForURL('**/search/?q=plan&kind=recommendation&theme=planning');
    await page.goBack();
    await page.waitForURL('**/search/?q=plan&kind=recommendation');
    expect(await page.isChecked('input[value="planning"]')).toBe(false);
    expect(await page.isChecked('input[value="recommendation"]')).toBe(true);
    await page.goBack();
    await settled(page, all.length);
    await page.goForward();
    await page.waitForURL('**/search/?q=plan&kind=recommendation');
  });

  test('on a reload, and pasted into a new page', async () => {
    const first = await visit(`${paths.search}?${state}`);
    const found = await settled(first, 1);
    await first.reload();
    expect(await settled(first, 1)).toEqual(found);
    const second = await visit(first.url());
    expect(await settled(second, 1)).toEqual(found);
    expect((await chips(second)).sort()).toEqual(['Planning', 'Recommendations', 'Start-up']);
  });

  test('what it does not know does no harm', async () => {
    const page = await visit(`${paths.search}?kind=%3Cscript%3E&theme=__proto__&sort=constructor&x=y&q=plan`);
    await results(page);
    expect(page.url().startsWith(site.origin)).toBe(true);
  });
});

test('sorting keeps the results and changes their order', async () => {
  const page = await visit(`${paths.search}?sort=date`);
  const found = await results(page);
  expect(found).toHaveLength(10);
  expect(found.slice(0, 3)).toEqual([
    'plan-with-those-who-deliver',
    'somalia-asked-for-options',
    'write-the-exit-into-the-mandate',
  ]);
  await page.selectOption('select[name="sort"]', 'title');
  await page.waitForURL('**/search/?sort=title');
  await expect.poll(async () => (await results(page))[0]).toBe('fund-the-first-months');
});
