import { describe, expect, test } from 'vitest';
import { askFor } from '../../../src/core/search/plan.ts';
import { askKey, asksOf } from '../../../src/core/search/rank.ts';
import { either, planOf, word } from './plan-sample.ts';

describe('what is asked', () => {
  test('each ask has its key', () => {
    const facet = { facet: 'theme', value: 'x' } as const;
    const keys = [
      askFor('x'),
      askFor('x y'),
      askFor('m&e'),
      { type: 'phrase', text: 'x' } as const,
      { type: 'listed', name: 'x', entries: [] } as const,
      { type: 'tagged', values: [facet] } as const,
      { type: 'tagged', values: [facet, { facet: 'kind', value: 'x' }] } as const,
    ].map(askKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    ['plan', 'word'],
    ['joint planning', 'phrase'],
    ['m&e', 'phrase'],
  ])('%s is asked for as a %s', (text, type) => {
    expect(askFor(text)).toEqual({ type, text });
  });

  test('is asked once', () => {
    const plan = planOf(
      [word('plan', {}), either(word('plan', {}), word('plans', {}))],
      [{ terms: [0], ways: [word('plan', {})] }],
    );
    expect(asksOf(plan)).toEqual([askFor('plan'), askFor('plans')]);
  });
});
