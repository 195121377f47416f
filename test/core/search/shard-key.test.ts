import { describe, expect, test } from 'vitest';
import { nearShards, shardKeys, shardOf } from '../../../src/core/search/shard-key.ts';
import { fold, keysOf } from '../../../src/core/search/words.ts';

describe('every word leads to a file that is there', () => {
  const odd = [
    '',
    'a',
    'q',
    '7',
    '2008',
    'x1',
    '1x',
    'a🕊',
    '🕊',
    'þing',
    'ßa',
    'ǆ',
    'ªb',
    '½',
    '٣',
    '한국',
    'ひらがな',
    'ελλάδα',
  ];
  const words = [
    '__proto__',
    'constructor',
    'Støre',
    'المساءلة',
    'миссия',
    '规划',
    'Ðà',
    'ﬁnance',
    'İstanbul',
    'M&E',
  ];
  const letters = [...'abcdefghijklmnopqrstuvwxyz0é𝒜字يй한🕊\u0301_'];
  const pairs = letters.flatMap((first) => letters.map((second) => `${first}${second}x`));

  test.each([...odd, ...words].map((word) => [word]))('%j', (word) => {
    for (const key of [word, fold(word), ...keysOf(word)]) {
      expect(shardKeys).toContain(shardOf(key));
      expect(shardKeys).toEqual(expect.arrayContaining(nearShards(key)));
    }
  });

  test('any two signs', () => {
    const missing = [...pairs, ...pairs.map(fold)].filter(
      (word) => ![shardOf(word), ...nearShards(word)].every((key) => shardKeys.includes(key)),
    );
    expect(missing).toEqual([]);
  });
});

test('the names of files are fixed, each once, and can stand in an address', () => {
  expect(new Set(shardKeys).size).toBe(shardKeys.length);
  expect(shardKeys).toHaveLength(26 * 10 + 5);
  expect(shardKeys.filter((key) => !/^[a-z]+\d?$/.test(key))).toEqual([]);
});

test('words share a file by their first letter and a group of second letters', () => {
  expect(shardOf('planning')).toBe(shardOf('phase'));
  expect(shardOf('planning')).not.toBe(shardOf('peace'));
  expect(shardOf('planning')).not.toBe(shardOf('blame'));
});

test.each([
  ['a later mistake', 'plannign', 'planning'],
  ['a wrong second letter', 'pkanning', 'planning'],
  ['a missing second letter', 'panning', 'planning'],
  ['a swap at the beginning', 'lpanning', 'planning'],
  ['a letter too many at the beginning', 'oplanning', 'planning'],
])('%s: the word that was meant is in a file that is near', (_mistake, typed, meant) => {
  expect(nearShards(typed)).toContain(shardOf(meant));
});

test('a mistake never calls for all files', () => {
  expect(nearShards('planning').length).toBeLessThanOrEqual(12);
});

test.each(['2008', 'миссия', '规划', '한국'])('for %s there is one file only', (word) => {
  expect(nearShards(word)).toEqual([shardOf(word)]);
});
