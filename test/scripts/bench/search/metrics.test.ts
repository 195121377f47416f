import { describe, expect, test } from 'vitest';
import type { Grades } from '../../../../scripts/bench/search/collection.ts';
import {
  measure,
  ndcg,
  percentile,
  recall,
  reciprocalRank,
} from '../../../../scripts/bench/search/metrics.ts';

/** By hand: gains 7, 3, 1; the best order gives 7 + 3 / log2(3) + 1 / 2 = 9.392789. */
const grades: Grades = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 0],
  ['d', 1],
  ['e', -1],
]);

describe('nDCG', () => {
  test.each<[name: string, ids: string[], expected: number]>([
    ['the best order', ['a', 'b', 'd'], 1],
    ['the second best first, then one that is not judged: (3 + 7 / 2) / 9.392789', ['b', 'x', 'a'], 0.69202],
    ['no right one', ['x', 'c', 'e'], 0],
    ['nothing', [], 0],
    ['what stands after the tenth does not count', [...'0123456789', 'a'], 0],
    ['the tenth does: 7 / log2(11) / 9.392789', [...'012345678', 'a'], 0.215426],
  ])('%s', (_name, ids, expected) => {
    expect(ndcg(ids, grades, 10)).toBeCloseTo(expected, 5);
  });

  test('the ideal holds as many as the depth: twelve right ones, ten of them found, are all that can be', () => {
    const many = new Map(Array.from({ length: 12 }, (_, at) => [`r${at}`, 1]));
    expect(ndcg([...many.keys()].slice(0, 10), many, 10)).toBe(1);
  });
});

describe('MRR and recall', () => {
  test.each<[ids: string[], rank: number, atFive: number]>([
    [['a', 'b', 'd'], 1, 1],
    [['x', 'c', 'd'], 1 / 3, 1 / 3],
    [['x', 'y', 'z', 'v', 'w', 'a'], 1 / 6, 0],
    [[...'0123456789', 'a'], 0, 0],
    [[], 0, 0],
  ])('%j', (ids, rank, atFive) => {
    expect(reciprocalRank(ids, grades, 10)).toBeCloseTo(rank, 10);
    expect(recall(ids, grades, 5)).toBeCloseTo(atFive, 10);
  });
});

test('percentiles are by nearest rank', () => {
  const values = [50, 10, 40, 20, 30];
  expect([0, 0.2, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([10, 10, 30, 50, 50]);
  expect(percentile([], 0.5)).toBe(0);
});

describe('all together', () => {
  const none: Grades = new Map();
  const unright: Grades = new Map([['z', 0]]);

  test('means are over what has an answer, honesty is over what has none, times are over all', () => {
    const measures = measure([
      { ids: ['a', 'b', 'd'], grades, ms: 1 },
      { ids: [], grades, ms: 2 },
      { ids: [], grades: none, ms: 3 },
      { ids: ['z'], grades: unright, ms: 100 },
    ]);
    expect(measures).toEqual({
      ndcg10: 0.5,
      mrr10: 0.5,
      recall5: 0.5,
      recall10: 0.5,
      zeroRate: 0.5,
      honest: 0.5,
      p50ms: 2,
      p95ms: 100,
    });
  });

  test('without a query that must find nothing there is no honesty to speak of', () => {
    expect(measure([{ ids: ['a'], grades, ms: 1 }]).honest).toBeNull();
  });

  test('a document that an engine shows twice counts once', () => {
    const twice = measure([{ ids: ['a', 'a', 'a', 'b'], grades, ms: 1 }]);
    const once = measure([{ ids: ['a', 'b'], grades, ms: 1 }]);
    expect(twice).toEqual(once);
  });
});
