import { expect, test } from 'vitest';
import type { QueryTerm } from '../../../src/core/search/query.ts';
import { rank, type TermHits } from '../../../src/core/search/rank.ts';

function found(
  text: string,
  hits: Record<string, number>,
  inTitle: readonly string[] = [],
  isPhrase = false,
): TermHits {
  const term: QueryTerm = { text, isPhrase };
  return {
    term,
    hits: Object.entries(hits).map(([id, score]) => ({ id, score, inTitle: inTitle.includes(id) })),
  };
}

const order = (hits: readonly TermHits[]): string[] => rank(hits).map(({ id }) => id);

test('any word brings an entry in, and scores add up', () => {
  expect(order([found('hold', { a: 1, b: 1 }), found('account', { a: 1, c: 5 })])).toEqual(['a', 'c', 'b']);
});

test('what matches all words stands before what matches some, whatever the scores', () => {
  expect(order([found('early', { a: 0.1, b: 9 }), found('recovery', { a: 0.1, c: 9 })])[0]).toBe('a');
});

test('a word that nothing holds sets nothing apart', () => {
  const ranked = rank([found('recovery', { a: 1, b: 2 }), found('xyzzy', {})]);
  expect(ranked.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('a title that holds the whole query is worth half as much again', () => {
  const [first, second] = rank([found('exit', { a: 1, b: 1.4 }, ['a'])]);
  expect([first?.id, first?.score, second?.id]).toEqual(['a', 1.5, 'b']);
});

test('a phrase must be there', () => {
  expect(order([found('peace dividends', { a: 1 }, [], true), found('funding', { a: 1, b: 9 })])).toEqual([
    'a',
  ]);
});

test('equal scores keep one order', () => {
  expect(order([found('plan', { b: 1, a: 1, c: 1 })])).toEqual(['a', 'b', 'c']);
});

test('each entry says which words it matches', () => {
  const ranked = rank([found('early', { a: 1 }), found('recovery', { a: 1, b: 1 })]);
  expect(ranked.map(({ matched }) => matched.map(({ text }) => text))).toEqual([
    ['early', 'recovery'],
    ['recovery'],
  ]);
});
