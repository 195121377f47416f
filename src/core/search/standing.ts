/**
 * Which record of the engine is which entry, in what orders entries can be listed, and under which values of each facet they
 * stand: beside the engine, whose own lists cost a whole index to read.
 */
import { type Facet, facets, type Postings } from '../facets.ts';
import type { SearchRecord } from './record.ts';

/** Ids of the engine by the number of the entry, and numbers of entries in the order of titles and of dates, newest first. */
export type Order = { ids: readonly string[]; title: readonly number[]; date: readonly number[] };

/** For each facet its values, each with the numbers of its entries: the first, then the step to each next one. */
export type Standing = Record<Facet, readonly (readonly [value: string, ...steps: number[]])[]>;

/** @param ids the engine's id of each record. */
export function orderOf(records: readonly SearchRecord[], ids: readonly string[]): Order {
  const numbers = records.map((_, number) => number);
  const by = (key: 'title' | 'date'): ((a: number, b: number) => number) => {
    const keys = records.map((record) => record[key]);
    return (a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : (keys[a] ?? '') > (keys[b] ?? '') ? 1 : a - b);
  };
  const ascending = by('date');
  return {
    ids,
    title: numbers.toSorted(by('title')),
    // Of one day, the order of titles.
    date: numbers
      .toSorted(by('title'))
      .toSorted((a, b) => (records[a]?.date === records[b]?.date ? 0 : -ascending(a, b))),
  };
}

export function standingOf(records: readonly SearchRecord[]): Standing {
  const of = (facet: Facet): Standing[Facet] => {
    const under = new Map<string, number[]>();
    for (const [number, { values }] of records.entries())
      for (const value of values[facet]) under.set(value, [...(under.get(value) ?? []), number]);
    return [...under]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, numbers]) => [value, ...numbers.map((number, at) => number - (numbers[at - 1] ?? 0))]);
  };
  return Object.fromEntries(facets.map((facet) => [facet, of(facet)])) as Standing;
}

/** The same by the engine's ids, as facets are counted. */
export function postingsOf(standing: Standing, { ids }: Pick<Order, 'ids'>): Postings {
  const of = (facet: Facet): Map<string, Set<string>> =>
    new Map(
      standing[facet].map(([value, ...steps]) => {
        let number = 0;
        const held = new Set<string>();
        for (const step of steps) {
          number += step;
          const id = ids[number];
          if (id !== undefined) held.add(id);
        }
        return [value, held];
      }),
    );
  return Object.fromEntries(facets.map((facet) => [facet, of(facet)])) as Record<
    Facet,
    Map<string, Set<string>>
  >;
}
