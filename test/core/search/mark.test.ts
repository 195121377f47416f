import { describe, expect, test } from 'vitest';
import { markMatches, soughtBy } from '../../../src/core/search/mark.ts';
import { collection, planOf } from './sample.ts';

const shown = (pieces: readonly { text: string; marked: boolean }[]): string =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

describe('words', () => {
  test.each([
    ['Plan early, plan with those who deliver.', ['plan'], '[Plan] early, [plan] with those who deliver.'],
    ['Accountability of agencies', ['accountable', 'agency'], '[Accountability] of [agencies]'],
    ['The IMPP guidelines', ['impp'], 'The [IMPP] guidelines'],
    ['Store and Støre', ['store'], '[Store] and [Støre]'],
    ['L’État, l’e\u0301tat', ['etat'], 'L’[État], l’[e\u0301tat]'],
    ['An island is no is', ['is'], 'An island [is] no [is]'],
    ['Integrated, interim, internal', ['integration'], '[Integrated], interim, internal'],
    ['Plans, planning, planetary', ['plan'], '[Plans], [planning], planetary'],
    ['Early-warning', ['warning'], 'Early-[warning]'],
    ['M&E, m and e', ['mande'], '[M&E], m and e'],
    ['المساءلة', ['المساءله'], '[المساءلة]'],
    ['<b>plan</b>', ['plan'], '<b>[plan]</b>'],
    ['Nothing', [], 'Nothing'],
    ['', ['plan'], ''],
  ])('%s', (text, words, expected) => {
    expect(shown(markMatches(text, { words, phrases: [] }))).toBe(expected);
  });
});

describe('phrases', () => {
  test.each([
    ['Joint planning, joint early planning', '[Joint planning], joint early planning'],
    ['joint-planning', '[joint-planning]'],
    ['Joint plans', 'Joint plans'],
    ['joint', 'joint'],
    ['planning joint planning', 'planning [joint planning]'],
  ])('%s', (text, expected) => {
    expect(shown(markMatches(text, { words: [], phrases: [['joint', 'planning']] }))).toBe(expected);
  });
});

test('no piece of the text is lost', () => {
  const text = 'Peace—“durable”, 3.5 steps; المساءلة & M&E, more…';
  const pieces = markMatches(text, { words: ['durable', 'more'], phrases: [['3', '5']] });
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual([
    'durable',
    '3.5',
    'more',
  ]);
});

describe('what a plan asks of texts', () => {
  const held = collection({
    text: 'Joint planning in the organization. M&E, recovery. Planning.',
    fields: 'themes: [integrated-planning]',
  });

  test.each([
    ['words as typed and in other spellings', 'recovery organisation', ['recovery', 'organization'], []],
    ['words put right', 'recovry', ['recovery'], []],
    ['names', 'IAP', [], [['joint', 'planning']]],
    ['phrases', '"recovery of planning"', [], [['recovery', 'of', 'planning']]],
    ['a phrase of one word', '"recovery"', ['recovery'], []],
    ['M&E', 'M&E', ['mande'], []],
    ['nothing for what nothing holds', 'xyzzy', [], []],
  ])('%s', (_name, query, words, phrases) => {
    expect(soughtBy(planOf(query, held))).toEqual({ words, phrases });
  });
});
