import { expect, test } from 'vitest';
import { markMatches } from '../../../src/core/search/mark.ts';

const marked = (text: string, ...words: string[]): string =>
  markMatches(
    text,
    words.map((word) => ({ text: word, isPhrase: false })),
  )
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['Plan early, plan with those who deliver.', ['plan'], '[Plan] early, [plan] with those who deliver.'],
  ['Accountability of agencies', ['accountable', 'agency'], '[Accountability] of [agencies]'],
  ['The IMPP guidelines', ['impp'], 'The [IMPP] guidelines'],
  ['Store and Støre', ['støre'], 'Store and [Støre]'],
  ['An island is no is', ['is'], 'An island [is] no [is]'],
  ['Integrated, interim, internal', ['integration'], '[Integrated], interim, internal'],
  ['<b>plan</b>', ['plan'], '<b>[plan]</b>'],
  ['', ['plan'], ''],
])('%s', (text, words, expected) => {
  expect(marked(text, ...words)).toBe(expected);
});

test('no piece of the text is lost', () => {
  const text = 'Peace—“durable”, 3.5 steps; المساءلة & more…';
  const pieces = markMatches(text, [{ text: 'durable', isPhrase: false }]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});
