import { describe, expect, test } from 'vitest';
import {
  applySelection,
  countFacets,
  facets,
  isSelected,
  type Postings,
  parseSearchState,
  selectionOf,
  toggle,
  toSearchParams,
} from '../../src/core/facets.ts';

describe('the state of a search in its address', () => {
  test.each([
    ['', ''],
    ['q=IMPP', 'q=IMPP'],
    ['q=early+recovery&sort=date', 'q=early+recovery&sort=date'],
    ['theme=planning&theme=funding&kind=recommendation', 'kind=recommendation&theme=funding&theme=planning'],
    ['sort=relevance', ''],
    ['sort=size', ''],
    ['theme=planning&theme=planning', 'theme=planning'],
    ['theme=<script>&country=SOM&phase=start-up', 'phase=start-up'],
    ['colour=red&__proto__=x', ''],
    ['q=%20%20', ''],
  ])('%s reads and writes as %s', (from, to) => {
    expect(toSearchParams(parseSearchState(new URLSearchParams(from))).toString()).toBe(to);
  });

  test('a query of any length is cut to one that can be searched', () => {
    expect(parseSearchState(new URLSearchParams({ q: 'x'.repeat(10_000) })).query).toHaveLength(500);
  });

  test('a value is ticked and unticked', () => {
    const state = parseSearchState(new URLSearchParams('theme=planning'));
    const both = toggle(state, 'theme', 'funding', true);
    expect(both.selection.theme).toEqual(['funding', 'planning']);
    expect(toggle(both, 'theme', 'planning', false).selection.theme).toEqual(['funding']);
    expect([isSelected(both), isSelected(parseSearchState(new URLSearchParams('q=x')))]).toEqual([
      true,
      false,
    ]);
  });
});

describe('what the facets let through', () => {
  const postings = {
    ...Object.fromEntries(facets.map((facet) => [facet, new Map()])),
    theme: new Map([
      ['planning', new Set(['a', 'b'])],
      ['funding', new Set(['c'])],
    ]),
    country: new Map([
      ['som', new Set(['a', 'c'])],
      ['hti', new Set(['b'])],
    ]),
  } as unknown as Postings;
  const all = ['c', 'b', 'a', 'd'];
  const chosen = (theme: string[], country: string[] = []) =>
    selectionOf((facet) => (facet === 'theme' ? theme : facet === 'country' ? country : []));

  test.each([
    [[], [], all],
    [['planning'], [], ['b', 'a']],
    [['planning', 'funding'], [], ['c', 'b', 'a']],
    [['planning'], ['som'], ['a']],
    [['funding'], ['hti'], []],
    [['nothing'], [], []],
  ])('themes %j and countries %j: any of each, both together, in order', (theme, country, passed) => {
    expect(applySelection(all, chosen(theme, country), postings)).toEqual(passed);
  });

  test('ticking a second country never counts against it', () => {
    const counts = countFacets(all, chosen([], ['som']), postings);
    expect([...counts.country]).toEqual([
      ['som', 2],
      ['hti', 1],
    ]);
    expect([...counts.theme]).toEqual([
      ['planning', 1],
      ['funding', 1],
    ]);
  });

  test('counts are of what the query found', () => {
    expect([...countFacets(['a'], chosen([]), postings).country]).toEqual([
      ['som', 1],
      ['hti', 0],
    ]);
  });
});
