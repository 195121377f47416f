/**
 * All countries can be named, and few have entries: the real site says which, and takes no gap for a lesson.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { results, visitor } from '../browser/visit.ts';

const { visit, paths } = visitor('real');
const withEntries = ['cod', 'hti', 'lbr', 'sle', 'som'].map((id) => paths.country(id));
const hrefs = (page: Page, links: string): Promise<(string | null)[]> =>
  page.locator(links).evaluateAll((all) => all.map((link) => link.getAttribute('href')));

test('the index holds countries with entries first, then all others, and leads to the form', async () => {
  const page = await visit(paths.countries);
  expect(await hrefs(page, '.terms a')).toEqual(withEntries);
  const others = await hrefs(page, '.name-columns a');
  expect(others).toHaveLength(191);
  expect(others).toContain(paths.country('SSD'));
  expect(others.filter((href) => withEntries.includes(href ?? ''))).toEqual([]);
  await page.getByRole('link', { name: 'Contribute a country experience' }).click();
  await page.waitForURL(`**${paths.contributeKind('country-experience')}`);
  expect(await page.locator('input[name="kind"]:checked').getAttribute('value')).toBe('country-experience');
});

test('home and the facets of search name only countries with entries', async () => {
  const home = await visit(paths.home);
  const links = (await hrefs(home, '#countries ~ ul a, section[aria-labelledby="countries"] ul a')).filter(
    (href) => href?.startsWith(paths.countries),
  );
  expect(links.toSorted()).toEqual(withEntries);
  const search = await visit(paths.search);
  const values = await search
    .locator('input[name="country"]')
    .evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).value));
  expect(values.toSorted()).toEqual(['cod', 'hti', 'lbr', 'sle', 'som']);
});

test('a country without entries says so by its name, and what to do', async () => {
  const page = await visit(paths.country('MLI'));
  expect(await page.locator('.empty').textContent()).toContain('No entry is filed under Mali.');
  expect(await hrefs(page, '.empty a')).toEqual([paths.contributeKind('country-experience')]);
});

describe('search', () => {
  const search = (query: string): Promise<Page> => visit(`${paths.search}?q=${encodeURIComponent(query)}`);

  test.each([
    ['Mali', 'Mali', 'MLI'],
    ['United States', 'United States of America', 'USA'],
    ['جنوب السودان', 'South Sudan', 'SSD'],
  ])('%s is a country of which nothing is on record', async (query, label, id) => {
    const page = await search(query);
    expect(await results(page)).toEqual([]);
    const answer = page.locator('.search-answers');
    expect(await answer.textContent()).toBe(`Country${label}Nothing is on record about it yet.`);
    expect(await hrefs(page, '.search-answers a')).toEqual([paths.country(id)]);
  });

  test('beside other words it says of the country that they are what matched', async () => {
    const page = await search('lessons from South Sudan');
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await page.locator('.search-answers').textContent()).toBe(
      'CountrySouth SudanNothing is on record about it yet. What follows matches the other words.',
    );
    expect(await page.locator('.search-notices').textContent()).not.toContain('Sudan');
  });

  test('nothing is said of a country where none was named', async () => {
    const page = await search('main plan for women');
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await page.locator('.search-answers').isVisible()).toBe(false);
  });
});
