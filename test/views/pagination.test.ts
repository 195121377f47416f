import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../src/core/id.ts';
import { groupAnchors, groups } from '../../src/views/groups.ts';
import { pageAfter, pageLength, pageNumbers, pagination, partsOnPage } from '../../src/views/pagination.ts';
import { termView } from '../../src/views/term.ts';
import { themeView } from '../../src/views/themes.ts';
import { site } from './sample.ts';

const address = '/kb/themes/planning/';
const at = (entries: number, number: number) =>
  pagination(site, { address, entries, number, what: 'Entries' });

test.each([
  [0, [1]],
  [1, [1]],
  [60, [1]],
  [61, [1, 2]],
  [120, [1, 2]],
  [121, [1, 2, 3]],
])('%i entries stand on pages %j', (entries, numbers) => {
  expect(pageNumbers(entries)).toEqual(numbers);
});

describe('the foot of a page', () => {
  test.each([0, 1, 60])('%i entries need none', (entries) => {
    expect(at(entries, 1)).toBeNull();
  });

  test.each([
    [61, 1, 'Entries 1 to 60 of 61'],
    [61, 2, 'Entries 61 to 61 of 61'],
    [120, 2, 'Entries 61 to 120 of 120'],
    [121, 3, 'Entries 121 to 121 of 121'],
    [3000, 2, 'Entries 61 to 120 of 3,000'],
  ])('of %i entries on page %i: %s', (entries, number, position) => {
    expect(at(entries, number)?.position).toBe(position);
  });

  test.each([
    [121, 1, '[1] 2 3'],
    [121, 2, '1 [2] 3'],
    [121, 3, '1 2 [3]'],
    [3000, 1, '[1] 2 3 50'],
    [3000, 25, '1 23 24 [25] 26 27 50'],
    [3000, 50, '1 48 49 [50]'],
  ])('of %i entries on page %i leads to %s', (entries, number, shown) => {
    const pages = at(entries, number)?.pages ?? [];
    expect(pages.map(({ text, isCurrent }) => (isCurrent ? `[${text}]` : text)).join(' ')).toBe(shown);
  });

  test('leads to the pages before and after', () => {
    expect(at(121, 1)).toMatchObject({ previous: null, next: { href: `${address}page/2/` } });
    expect(at(121, 2)).toMatchObject({ previous: { href: address }, next: { href: `${address}page/3/` } });
    expect(at(121, 3)).toMatchObject({ previous: { href: `${address}page/2/` }, next: null });
  });
});

describe('what stands on a page', () => {
  const listed = [
    { name: 'a', items: numbers(0, 50) },
    { name: 'b', items: [] },
    { name: 'c', items: numbers(50, 121) },
  ];
  const shown = (number: number, before?: number) =>
    partsOnPage(listed, number, before).map(({ name, items, count }) => [
      name,
      items[0],
      items.at(-1),
      count,
    ]);

  test('a page ends inside a group, and the next goes on with it', () => {
    expect(shown(1)).toEqual([
      ['a', 0, 49, 50],
      ['c', 50, 59, 71],
    ]);
    expect(shown(2)).toEqual([['c', 60, 119, 71]]);
    expect(shown(3)).toEqual([['c', 120, 120, 71]]);
    expect(shown(4)).toEqual([]);
  });

  test('what is listed before takes its place', () => {
    expect(shown(1, 55)).toEqual([['a', 0, 4, 50]]);
    expect(shown(2, 55)).toEqual([
      ['a', 5, 49, 50],
      ['c', 50, 64, 71],
    ]);
    expect(shown(1, 60)).toEqual([]);
  });

  test.each([1, 60, 61, 120, 121])('each of %i entries stands on one page, in order', (entries) => {
    const all = [
      { items: numbers(0, Math.floor(entries / 3)) },
      { items: numbers(Math.floor(entries / 3), entries) },
    ];
    const pages = pageNumbers(entries).map((number) =>
      partsOnPage(all, number).flatMap(({ items }) => items),
    );
    expect(pages.flat()).toEqual(numbers(0, entries));
    expect(Math.max(...pages.map((page) => page.length))).toBe(Math.min(entries, pageLength));
  });
});

describe('a term with many entries', () => {
  const { entries, vocabulary } = site.repository;
  // The same entries again and again, as if they were others.
  const many = Array.from({ length: 61 }, () => ['fund-early', 'keep-loose'] as EntryId[]).flat();
  const crowded = {
    ...site,
    index: { ...site.index, themes: new Map([['planning', many]]), countries: new Map([['SOM', many]]) },
  };
  const planning = vocabulary.themes.get('planning');
  const somalia = vocabulary.countries.get('SOM');
  if (planning === undefined || somalia === undefined || entries.size === 0) throw new Error('No sample.');

  test('has its kinds one after the other, each with all that it holds', () => {
    const shown = (number: number) =>
      groups(crowded, many, number).map(({ id, count, cards }) => [id, count, cards.length]);
    expect(shown(1)).toEqual([['best-practices', 61, 60]]);
    expect(shown(2)).toEqual([
      ['best-practices', 61, 1],
      ['recommendations', 61, 59],
    ]);
    expect(shown(3)).toEqual([['recommendations', 61, 2]]);
  });

  test('leads to each kind where it begins', () => {
    const lead = (number: number) =>
      groupAnchors(crowded, many, { address, number }).map(({ text, href }) => [text, href]);
    expect(lead(1)).toEqual([
      ['Best practices (61)', '#best-practices'],
      ['Recommendations (61)', `${address}page/2/#recommendations`],
    ]);
    expect(lead(2)).toEqual([
      ['Best practices (61)', `${address}#best-practices`],
      ['Recommendations (61)', '#recommendations'],
    ]);
    expect(groupAnchors(crowded, many.slice(0, 1), { address, number: 1 })).toEqual([]);
  });

  test('says on its second page which page it is and whose, and leaves the rest to the first', () => {
    const view = themeView(crowded, planning, 2);
    expect(view).toMatchObject({ title: 'Planning, page 2', definition: null, labels: [], narrower: null });
    expect(view.frame).toMatchObject({
      title: 'Planning, page 2',
      canonical: `https://example.org${address}page/2/`,
      follow: null,
    });
    expect(view.trail).toContainEqual({ text: 'Planning', href: address });
    expect(view.search.href).toBe('/kb/search/?theme=planning');
    expect(view.count).toBe('122 entries');
    const first = themeView(crowded, planning);
    expect(first).toMatchObject({ title: 'Planning', definition: 'How operations are planned.' });
    expect(first.frame.canonical).toBe(`https://example.org${address}`);
    expect(first.narrower).not.toBeNull();
  });

  test('has feeds on its first page only', () => {
    const dated = {
      ...crowded,
      index: { ...crowded.index, countries: new Map([['SOM', [...many, 'plan-together' as EntryId]]]) },
    };
    const follow = (number: number) =>
      termView(dated, 'countries', somalia, { trail: [], path: '/kb/countries/som/', number }).frame.follow;
    expect(follow(1)?.feeds.map(({ href }) => href)).toContain('/kb/countries/som/feed.xml');
    expect(follow(2)).toBeNull();
  });
});

test.each([
  [0, 1],
  [59, 1],
  [60, 2],
  [119, 2],
  [120, 3],
])('after %i others an entry stands on page %i', (before, page) => {
  expect(pageAfter(before)).toBe(page);
});

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
