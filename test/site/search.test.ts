import { describe, expect, test } from 'vitest';
import { announced, results, visitor } from '../browser/visit.ts';

const { visit, paths, site } = visitor('small');
const box = 'main input[type="search"]';

test('typing finds, and the address keeps the question', async () => {
  const page = await visit(paths.search);
  expect(await results(page)).toHaveLength(10);
  await page.fill(box, 'exit mandate');
  await page.waitForURL('**/search/?q=exit+mandate');
  const found = await results(page);
  expect(found[0]).toBe('write-the-exit-into-the-mandate');
  expect(await announced(page)).toBe(found.length);
});

test('an address with a question shows its results, on a fresh page', async () => {
  const page = await visit(`${paths.search}?q=haiti`);
  expect(await results(page)).toContain('haiti-money-came-late');
  expect(await page.inputValue(box)).toBe('haiti');
});

test('a result says kind, title and summary, marks the match, and leads to its page', async () => {
  const page = await visit(`${paths.search}?q=haiti`);
  await results(page);
  const card = page.locator('[data-entry-id="haiti-money-came-late"]');
  expect(await card.getAttribute('data-kind')).toBe('country-experience');
  expect(await card.locator('.card-kind').textContent()).toBe('Country experience');
  expect(await card.locator('.card-title').textContent()).toBe('In Haiti the money for recovery came late');
  expect(await card.locator('mark').first().textContent()).toBe('Haiti');
  await card.locator('a').first().click();
  await page.waitForURL(`**${paths.entry('haiti-money-came-late')}`);
});

describe('what readers type', () => {
  test.each([
    ['a word that only the keywords have', 'silos', 'plan-with-those-who-deliver'],
    ['an acronym of a body', 'DPKO', 'send-planners-to-the-field-first'],
    ['another name of a country', 'Somalia', 'somalia-asked-for-options'],
    ['a question', 'who pays for the first months?', 'fund-the-first-months'],
    ['a word of the text', 'dividends', 'fund-the-first-months'],
    ['another language', 'الخطة', 'review-the-plan-each-year'],
    ['a phrase', '"first month"', 'fund-the-first-months'],
  ])('%s', async (_name, query, id) => {
    const page = await visit(`${paths.search}?${new URLSearchParams({ q: query })}`);
    expect(await results(page)).toContain(id);
  });

  test.each([
    '',
    '   ',
    '???',
    '"',
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    'x'.repeat(2_000),
    '\u202E',
  ])('%j does no harm', async (query) => {
    const page = await visit(`${paths.search}?${new URLSearchParams({ q: query })}`);
    await results(page);
    expect(Number.isNaN(await announced(page))).toBe(
      query.trim() !== '' && (await results(page)).length === 0,
    );
  });
});

test('titles are text, whatever they hold', async () => {
  const page = await visit(`${paths.search}?q=who+pays`);
  await results(page);
  const title = page.locator('[data-entry-id="fund-the-first-months"] .card-title');
  expect(await title.textContent()).toBe('Ask "who pays" & <i>when</i> before the first month');
  expect(await title.locator('i').count()).toBe(0);
});

test('a word that nothing holds is said to be left out', async () => {
  const page = await visit(`${paths.search}?q=haiti+zzzz`);
  expect(await results(page)).toContain('haiti-money-came-late');
  expect(await page.locator('.search-notices').textContent()).toContain('zzzz');
});

test('where nothing is found it says so, and what to do next', async () => {
  const page = await visit(`${paths.search}?q=zzzz`);
  expect(await results(page)).toEqual([]);
  expect(await page.locator('.search-count').textContent()).toContain('zzzz');
  expect(await page.locator('.search-nothing a').count()).toBeGreaterThan(0);
});

describe('keyboard', () => {
  test('/ goes to the search box from any page, and stays a sign inside it', async () => {
    const page = await visit(paths.about);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.press('/');
    expect(await page.inputValue('input[type="search"]')).toBe('/');
  });

  test('arrows walk through the results and back, enter opens', async () => {
    const page = await visit(`${paths.search}?q=plan`);
    const [first, second] = await results(page);
    const focused = () =>
      page.evaluate(
        () =>
          document.activeElement?.closest('[data-entry-id]')?.getAttribute('data-entry-id') ??
          document.activeElement?.id,
      );
    await page.focus(box);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('search-query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${paths.entry(first ?? '')}`);
  });

  test('escape clears the question, and returns from the results', async () => {
    const page = await visit(`${paths.search}?q=exit`);
    await results(page);
    await page.focus(box);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-query');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.search === '');
    expect(await page.inputValue(box)).toBe('');
    await page.waitForFunction(
      () => document.querySelectorAll('[data-state="ready"] [data-entry-id]').length === 10,
    );
  });
});

test('the masthead of any page searches', async () => {
  const page = await visit(paths.entry('keep-aid-apart'));
  await page.fill('header input[name="q"]', 'haiti');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=haiti');
  expect(await results(page)).toContain('haiti-money-came-late');
});

test('a lost connection is said, and trying again works', async () => {
  const page = await visit(paths.about);
  const engine = `${site.origin}${paths.file('pagefind')}/**`;
  await page.route(engine, (route) =>
    route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw new Error("lost")' }),
  );
  page.context().removeAllListeners('console');
  await page.goto(`${paths.search}?q=haiti`);
  await page.waitForSelector('[data-state="error"]', { state: 'attached' });
  await page.unroute(engine);
  await page.locator('.search-failed button').click();
  expect(await results(page)).toContain('haiti-money-came-late');
});

describe('the real collection', () => {
  const real = visitor('real');

  test('answers a question', async () => {
    const page = await real.visit(`${real.paths.search}?q=integrated+planning+early+field+presence`);
    expect((await results(page)).length).toBeGreaterThan(3);
  });
});
