import { describe, expect, test } from 'vitest';
import { didYouMean, nearest, oneOf } from '../../src/core/suggest.ts';

const themes = ['planning', 'integrated-planning', 'funding', 'rapid-funding', 'ddr'];

describe('nearest', () => {
  test.each([
    ['planing', 'planning'],
    ['PLANNING', 'planning'],
    ['integrated-planing', 'integrated-planning'],
    ['rapid-fundng', 'rapid-funding'],
    ['fundings', 'funding'],
    ['xyz', null],
    ['security', null],
    ['', null],
  ])('%j means %j', (value, expected) => {
    expect(nearest(value, themes)).toBe(expected);
  });

  test('nothing is near where there is nothing', () => {
    expect(nearest('planning', [])).toBeNull();
  });
});

test('a guess is asked, else the alternative is said', () => {
  expect(didYouMean('planing', themes, 'See the list.')).toBe('Did you mean "planning"?');
  expect(didYouMean('zzz', themes, 'See the list.')).toBe('See the list.');
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('one of %j', (values, words) => {
  expect(oneOf(values)).toBe(words);
});
