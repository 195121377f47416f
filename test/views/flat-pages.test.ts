/**
 * What a page weighs does not grow with the collection: the views of pages at 100 and at 5,000 entries.
 */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { actorView, listedUnderActor } from '../../src/views/actors.ts';
import { entryView } from '../../src/views/entry.ts';
import { glossaryView } from '../../src/views/glossary.ts';
import { homeView } from '../../src/views/home.ts';
import { pageNumbers } from '../../src/views/pagination.ts';
import { facetGroups } from '../../src/views/search.ts';
import type { Site } from '../../src/views/site.ts';
import { sourceView } from '../../src/views/sources.ts';
import { termView } from '../../src/views/term.ts';
import { themeView } from '../../src/views/themes.ts';
import { madeSite } from './made-site.ts';

const sizes = [100, 5000] as const;
const [small, large] = sizes.map(madeSite) as [Site, Site];

/** Every entry page: they differ, and the heaviest are of the entries that most others refer to. */
function entryPages(site: Site): number[] {
  return [...site.repository.entries.values()].map((entry) => bytes(entryView(site, entry)));
}

describe('at 5,000 entries as at 100', () => {
  test('an entry page weighs the same', () => {
    const [before, after] = [entryPages(small), entryPages(large)];
    expect(mean(after)).toBeLessThan(1.1 * mean(before));
    // Twenty of each relation at most; there are more kinds of relation in use around a busy entry.
    expect(Math.max(...after)).toBeLessThan(2 * Math.max(...before));
  });

  test('so does the search page before a query, but for the terms that are found by then', () => {
    const offered = (site: Site) => facetGroups(site).flatMap(({ values }) => values);
    const [before, after] = [offered(small), offered(large)];
    expect(before.length).toBeGreaterThan(100);
    expect(bytes(after) / after.length).toBeLessThan((1.1 * bytes(before)) / before.length);
    // Nothing but the terms of the vocabularies, however many entries there are.
    const { themes, countries, actors, phases } = large.repository.vocabulary;
    expect(after.length).toBeLessThanOrEqual(3 + themes.size + countries.size + actors.size + phases.size);
  });
});

test('an entry that hundreds refer to and many lists hold shows the first of them and says how many more', () => {
  const [entry, ...others] = [...small.repository.entries.values()];
  if (entry === undefined) throw new Error('The collection is empty.');
  const incoming = others.map(({ id }) => ({ type: 'is-linked-from', from: id, note: null }) as const);
  const readingLists = Array.from({ length: 25 }, (_, at) => `list-${at}`);
  const popular = { outgoing: [], incoming, related: [], readingLists };
  const view = entryView(
    { ...small, index: { ...small.index, entries: new Map([[entry.id, popular]]) } },
    entry,
  );
  const [linked] = view.references.groups;
  expect(linked?.neighbours.map(({ id }) => id)).toEqual(others.slice(0, 20).map(({ id }) => id));
  expect(linked?.more?.text).toMatch(/^and 79 more/);
  expect(linked?.more?.href).toBe(`/kb/entries/${entry.id}/references/#is-linked-from`);
  const lists = view.facts.further.find(({ name }) => name === 'lists')?.values ?? [];
  expect(lists).toHaveLength(21);
  expect(lists[20]).toMatchObject({ text: 'and 5 more reading lists', href: '/kb/reading-lists/' });
  // Where all are shown, nothing is said of more.
  const few = { ...popular, incoming: incoming.slice(0, 20), readingLists: readingLists.slice(0, 20) };
  const whole = entryView(
    { ...small, index: { ...small.index, entries: new Map([[entry.id, few]]) } },
    entry,
  );
  expect(whole.references.groups[0]?.more).toBeNull();
  expect(whole.facts.further.find(({ name }) => name === 'lists')?.values).toHaveLength(20);
});

describe('at 5,000 entries, compressed, what a page shows is under 30 kB', () => {
  const { vocabulary, sources } = large.repository;

  test.each([
    ['the home page', () => homeView(large)],
    ['the glossary', () => glossaryView(large)],
    ['the search page', () => facetGroups(large)],
  ])('%s', (_what, view) => {
    expect(zipped(view())).toBeLessThan(25_000);
  });

  test('each page of the busiest theme, country, phase, body and source', () => {
    const theme = busiest(vocabulary.themes, large.index.themes);
    const country = busiest(vocabulary.countries, large.index.countries);
    const phase = busiest(vocabulary.phases, large.index.phases);
    const actor = busiest(vocabulary.actors, large.index.actors);
    const source = busiest(sources, large.index.sources);
    const count = (ids: readonly unknown[] | undefined): number => ids?.length ?? 0;
    const term = (name: 'countries' | 'phases', of: typeof country) => (number: number) =>
      termView(large, name, of, { trail: [], path: large.paths.home, number });
    const listings: [entries: number, view: (number: number) => object][] = [
      [count(large.index.themes.get(theme.id)), (number) => themeView(large, theme, number)],
      [count(large.index.countries.get(country.id)), term('countries', country)],
      [count(large.index.phases.get(phase.id)), term('phases', phase)],
      [listedUnderActor(large, actor), (number) => actorView(large, actor, number)],
      [count(large.index.sources.get(source.id)), (number) => sourceView(large, source, number)],
    ];
    for (const [entries, view] of listings) {
      const pages = pageNumbers(entries);
      expect(pages.length).toBeGreaterThan(1);
      // The first, one in the middle, and the last.
      for (const number of [1, Math.ceil(pages.length / 2), pages.length])
        expect(zipped(view(number))).toBeLessThan(25_000);
    }
  });
});

function busiest<Row extends { id: string }>(
  rows: ReadonlyMap<string, Row>,
  under: ReadonlyMap<string, readonly unknown[]>,
): Row {
  const count = ({ id }: Row): number => under.get(id)?.length ?? 0;
  const [first] = [...rows.values()].sort((a, b) => count(b) - count(a));
  if (first === undefined) throw new Error('The collection has no such thing.');
  return first;
}

function bytes(view: unknown): number {
  return Buffer.byteLength(JSON.stringify(view));
}

function zipped(view: unknown): number {
  return gzipSync(JSON.stringify(view)).length;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
