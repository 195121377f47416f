import { expect, test } from 'vitest';
import { planQuery } from '../../../src/core/search/query.ts';

test.each([
  ['humanitarian principles', ['humanitarian', 'principles'], []],
  ['who should hold agencies accountable?', ['hold', 'agencies', 'accountable'], ['who', 'should']],
  ['IMPP', ['impp'], []],
  ['early-warning', ['early', 'warning'], []],
  ["the mission's exit", ['mission', 'exit'], ['the']],
  ['SRSG/DSRSG', ['srsg', 'dsrsg'], []],
  ['plan plan PLAN', ['plan'], []],
  ['Støre', ['støre'], []],
  ['المساءلة الجماعية', ['المساءلة', 'الجماعية'], []],
  ['who are they', ['who', 'are', 'they'], []],
  ['', [], []],
  ['!?—', [], []],
])('%s', (query, terms, leftOut) => {
  const plan = planQuery(query);
  expect(plan.terms.map(({ text }) => text)).toEqual(terms);
  expect(plan.leftOut).toEqual(leftOut);
});

test.each([
  [
    '"peace dividends" funding',
    [
      ['peace dividends', true],
      ['funding', false],
    ],
  ],
  ['“windows of opportunity”', [['windows of opportunity', true]]],
  ['"early-warning"', [['early warning', true]]],
  ['"compact"', [['compact', false]]],
  ['""', []],
  [
    'an open " quotation',
    [
      ['open', false],
      ['quotation', false],
    ],
  ],
])('phrases: %s', (query, terms) => {
  expect(planQuery(query).terms.map(({ text, isPhrase }) => [text, isPhrase])).toEqual(terms);
});

test('a pasted page costs no more than sixteen searches', () => {
  const words = Array.from({ length: 400 }, (_, number) => `word${number}`).join(' ');
  expect(planQuery(words).terms).toHaveLength(16);
});
