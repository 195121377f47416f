import { describe, expect, test } from 'vitest';
import { visitor } from '../browser/visit.ts';

const { visit, paths, site } = visitor('small');

describe('renamed addresses lead to the new ones', () => {
  test.each([
    ['an entry', paths.entry('plan-together'), paths.entry('plan-with-those-who-deliver')],
    ['a reading list', paths.readingList('planning-hour'), paths.readingList('before-you-plan')],
  ])('%s', async (_name, old, now) => {
    const page = await visit(old);
    await page.waitForURL(`**${now}`);
    expect(page.url()).toBe(`${site.origin}${now}`);
  });
});

test('an old name in a reading list leads to the new one', async () => {
  const page = await visit(paths.readingList('before-you-plan'));
  const hrefs = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toContain(paths.entry('plan-with-those-who-deliver'));
  expect(hrefs).not.toContain(paths.entry('plan-together'));
});

test('an address that leads nowhere offers a search, which works', async () => {
  const page = await visit(paths.entry('not-there'), { isMissing: true });
  await page.fill('main input[name="q"]', 'haiti');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${paths.search}?q=haiti`);
});

test('under a base path nothing is asked of the root of the host', async () => {
  const page = await visit(paths.home);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${paths.search}?q=plan`);
  await page.waitForSelector('[data-state="ready"]', { state: 'attached' });
  await page.locator('[data-state] a').first().click();
  await page.waitForURL('**/entries/**');
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((path) => !path.startsWith('/kb/'))).toEqual([]);
});

test('every link of the masthead and the footer works', async () => {
  const page = await visit(paths.home);
  const hrefs = await page
    .locator('header a, footer a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(new Set(hrefs).size).toBeGreaterThan(8);
  for (const href of new Set(hrefs)) {
    const response = await page.goto(href);
    expect([href, response?.status()]).toEqual([href, 200]);
  }
});
