import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/core/search/record.ts';
import { orderOf, postingsOf, standingOf } from '../../../src/core/search/standing.ts';

const record = (title: string, date: string, theme: string[]): SearchRecord => ({
  url: '',
  html: '',
  title,
  date,
  values: { kind: ['recommendation'], theme, country: [], actor: [], phase: [] },
});
const records = [
  record('b', '2026-01-02', ['planning']),
  record('a', '2026-01-02', ['funding', 'planning']),
  record('c', '2026-01-09', []),
  record('d', '0000-00-00', ['planning']),
];
const order = orderOf(records, ['w', 'x', 'y', 'z']);

test('titles rise, dates fall, and of one day the order is that of titles', () => {
  expect(order.title).toEqual([1, 0, 2, 3]);
  expect(order.date).toEqual([2, 1, 0, 3]);
});

test('what stands under a value is written in steps, and read back by the ids of the engine', () => {
  const standing = standingOf(records);
  expect(standing.theme).toEqual([
    ['funding', 1],
    ['planning', 0, 1, 2],
  ]);
  const postings = postingsOf(standing, order);
  expect([...(postings.theme.get('planning') ?? [])]).toEqual(['w', 'x', 'z']);
  expect([...(postings.kind.get('recommendation') ?? [])]).toEqual(['w', 'x', 'y', 'z']);
  expect(postings.country.size).toBe(0);
});

test('a value named like a part of every object is a value', () => {
  const odd = standingOf([record('a', '', ['constructor', '__proto__'])]);
  expect(postingsOf(odd, { ids: ['x'] }).theme.get('__proto__')).toEqual(new Set(['x']));
});
