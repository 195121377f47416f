import { describe, expect, test } from 'vitest';
import {
  applySelection,
  countFacets,
  facets,
  isSelected,
  noSearch,
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
    ['words=exact&q=plan', 'q=plan&words=exact'],
    ['words=any', ''],
    ['group=kind&q=plan', 'q=plan&group=kind'],
    ['group=theme', ''],
    [
      'words=exact&group=kind&sort=date&theme=planning&q=plan',
      'q=plan&theme=planning&sort=date&group=kind&words=exact',
    ],
  ])('%s reads and writes as %s', (from, to) => {
    expect(toSearchParams(parseSearchState(new URLSearchParams(from))).toString()).toBe(to);
  });

  test.each([
    ['', false, false],
    ['words=exact', true, false],
    ['group=kind', false, true],
    ['words=exact&words=any&group=kind', true, true],
    ['words=EXACT&group=', false, false],
  ])('%s: only the words as typed is %s, results by kind is %s', (address, isExact, isGrouped) => {
    expect(parseSearchState(new URLSearchParams(address))).toMatchObject({ isExact, isGrouped });
  });

  test('an address that says nothing is no search, and no search has an address that says nothing', () => {
    expect(parseSearchState(new URLSearchParams())).toEqual(noSearch);
    expect(toSearchParams(noSearch).toString()).toBe('');
    expect(isSelected(noSearch)).toBe(false);
  });

  test('a query of any length is cut to one that can be searched', () => {
    expect(parseSearchState(new URLSearchParams({ q: 'x'.repeat(10_000) })).query).toHaveLength(2_000);
  });

  test('a value is ticked and unticked', () => {
    const state = parseSearchState(new URLSearchParams('q=x&theme=planning&group=kind&words=exact'));
    const both = toggle(state, 'theme', 'funding', true);
    expect(both).toMatchObject({ query: 'x', isExact: true, isGrouped: true });
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
