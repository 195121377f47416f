import { describe, expect, test } from 'vitest';
import {
  indexParts,
  mostInOne,
  partEntriesProblem,
  partFolder,
  partOf,
} from '../../../src/core/search/index-part.ts';

const urls = Array.from({ length: 3_000 }, (_, number) => `/entries/entry-${number}/`);

test.each([
  [0, 1],
  [mostInOne, 1],
  [mostInOne + 1, 2],
  [20_000, 2],
  [50_000, 4],
])('an index of %i entries has %i parts', (entries, parts) => {
  expect(indexParts(entries, null)).toBe(parts);
});

test('an index has as many parts as hold its entries, where it is set how many', () => {
  expect([8, 9, 50_000].map((entries) => indexParts(entries, '4'))).toEqual([2, 3, 12_500]);
});

describe('the part of a record', () => {
  test.each([1, 2, 3, 7])('is one of %i, and all are about as large', (parts) => {
    const counts = new Map<number, number>();
    for (const url of urls) counts.set(partOf(url, parts), (counts.get(partOf(url, parts)) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(Array.from({ length: parts }, (_, part) => part));
    for (const count of counts.values()) {
      expect(count).toBeGreaterThan((0.85 * urls.length) / parts);
      expect(count).toBeLessThan((1.15 * urls.length) / parts);
    }
  });

  test('has a folder of its own but for the first', () => {
    expect([0, 1, 2].map(partFolder)).toEqual(['', 'part-2/', 'part-3/']);
  });
});

describe('a number of entries that somebody sets', () => {
  test.each([null, '1', '20000'])('may be %s', (set) => {
    expect(partEntriesProblem(set)).toBeNull();
  });

  test.each(['0', '-1', '1.5', '5,000', 'many', '1e4'])('may not be "%s"', (set) => {
    expect(partEntriesProblem(set)).toContain(`INDEX_ENTRIES is "${set}"`);
    expect(partEntriesProblem(set)).toContain('Write a whole number such as 5000');
  });
});
