import { describe, expect, test } from 'vitest';
import { foldId, isId, maxIdLength, toId } from '../../src/core/id.ts';

describe('isId', () => {
  test.each(['a', '0', 'plan-early', 'a1-b2', 'x'.repeat(maxIdLength), 'constructor', 'con-1', 'com'])(
    '%s is one',
    (value) => {
      expect(isId(value)).toBe(true);
    },
  );

  test.each([
    '',
    '-a',
    'a-',
    'a--b',
    'Plan',
    'plan early',
    'plan_early',
    'plan.early',
    'a/b',
    '../a',
    'a\n',
    'a\u200Bb',
    'é',
    'а', // Cyrillic
    '__proto__',
    'con',
    'nul',
    'com1',
    'lpt9',
    'x'.repeat(maxIdLength + 1),
  ])('%j is none', (value) => {
    expect(isId(value)).toBe(false);
  });
});

test.each([
  ['Plan-Early', 'plan-early'],
  ['e\u0301tude', 'étude'],
  ['ﬁeld', 'field'],
  ['plan\u200B-early', 'plan-early'],
  ['plan\u00AD', 'plan'],
])('%j is read as %j', (value, folded) => {
  expect(foldId(value)).toBe(folded);
});

test.each([
  ['Plan early, stay late!', 'plan-early-stay-late'],
  ['  Étude de cas ', 'etude-de-cas'],
  ['--', ''],
  ['a__b', 'a-b'],
  [`${'ab-'.repeat(40)}`, 'ab-'.repeat(27).slice(0, 80).replace(/-$/, '')],
])('%j becomes the id %j', (value, id) => {
  expect(toId(value)).toBe(id);
  if (id !== '') expect(isId(id)).toBe(true);
});
