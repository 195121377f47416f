import { describe, expect, test } from 'vitest';
import { correction, otherSpellings } from '../../../src/core/search/spelling.ts';

describe('British and American, both ways', () => {
  test.each([
    ['organisation', 'organization'],
    ['prioritise', 'prioritize'],
    ['mobilising', 'mobilizing'],
    ['analyse', 'analyze'],
    ['programme', 'program'],
    ['labour', 'labor'],
    ['centre', 'center'],
    ['centres', 'centers'],
    ['defence', 'defense'],
    ['dialogue', 'dialog'],
    ['travelling', 'traveling'],
    ['judgement', 'judgment'],
    ['fulfil', 'fulfill'],
    ['paediatric', 'pediatric'],
  ])('%s and %s', (british, american) => {
    expect(otherSpellings(british)).toContain(american);
    expect(otherSpellings(american)).toContain(british);
  });

  test.each(['un', 'our', 'tre', 'mission', '', 'миссия', '规划'])('%j has no other', (word) => {
    expect(otherSpellings(word)).toEqual([]);
  });

  test('a word is never its own other spelling, and any word has few', () => {
    for (const word of ['organisation', 'oeoeoeae', 'x'.repeat(500)]) {
      expect(otherSpellings(word)).not.toContain(word);
      expect(otherSpellings(word).length).toBeLessThan(30);
    }
  });
});

describe('typing mistakes', () => {
  const held = [
    ['accountability', 12],
    ['humanitarian', 40],
    ['planning', 60],
    ['peacebuilding', 30],
    ['recovery', 20],
    ['money', 8],
    ['form', 9],
    ['firm', 9],
    ['mandate', 20],
    ['mandates', 20],
    ['actions', 10],
    ['assess', 5],
    ['access', 5],
    ['1325', 4],
    ['un', 99],
    ['aid', 99],
    ['named', 0],
  ] as const;

  test.each([
    ['two letters swapped', 'plannign', 'planning'],
    ['a letter missing', 'planing', 'planning'],
    ['a letter doubled', 'plannning', 'planning'],
    ['a letter wrong', 'recovety', 'recovery'],
    ['a letter too many', 'accountabilitry', 'accountability'],
    ['the first two swapped', 'ercovery', 'recovery'],
    ['two slips in a long word', 'humaniatrain', 'humanitarian'],
    ['two letters missing', 'accontabilty', 'accountability'],
    ['forms of one word are one', 'mandats', 'mandate'],
    ['a word that only a name has', 'namedd', 'named'],
  ])('%s: %s', (_mistake, typed, meant) => {
    expect(correction(typed, held)).toEqual({ key: meant, isSure: true });
  });

  test.each([
    ['a short word', 'moey', 'money'],
    ['two slips in a word of middling length', 'reovrey', 'recovery'],
    ['another first letter', 'sanctions', 'actions'],
  ])('not sure: %s', (_why, typed, meant) => {
    expect(correction(typed, held)).toEqual({ key: meant, isSure: false });
  });

  test.each([
    [
      'of two words as near neither is sure',
      'farm',
      [
        ['form', 9],
        ['firm', 9],
      ],
      'form',
      false,
    ],
    [
      'in any order',
      'faarm',
      [
        ['faorm', 9],
        ['fairm', 9],
      ],
      'faorm',
      false,
    ],
    [
      'the common one is meant',
      'faarm',
      [
        ['faorm', 1],
        ['fairm', 90],
      ],
      'fairm',
      true,
    ],
    [
      'in any order',
      'faarm',
      [
        ['fairm', 90],
        ['faorm', 1],
      ],
      'fairm',
      true,
    ],
    [
      'the near one, however common the other',
      'faarmers',
      [
        ['fxxrmers', 500],
        ['farmers', 1],
      ],
      'farmers',
      true,
    ],
  ] as const)('%s', (_name, typed, words, key, isSure) => {
    expect(correction(typed, words)).toEqual({ key, isSure });
  });

  test.each([
    ['numbers', '1352'],
    ['words with numbers', 'unsc1326'],
    ['short words', 'adi'],
    ['for a short one', 'unn'],
    ['what is near nothing', 'xylophone'],
    ['three slips', 'humnitrin'],
    ['two slips in a short word', 'mnoeyy'],
    ['a word without end', 'plan'.repeat(1000)],
    ['nothing', ''],
  ])('never: %s', (_name, typed) => {
    expect(correction(typed, held)).toBeNull();
  });
});
