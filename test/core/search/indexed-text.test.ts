import { describe, expect, test } from 'vitest';
import {
  bodyMark,
  bodyOf,
  factSeparator,
  partWords,
  withoutMarks,
} from '../../../src/core/search/indexed-text.ts';
import { wordsOf } from '../../../src/core/search/words.ts';

/** As the engine takes it: words are what stands between spaces. */
const asIndexed = (text: string): string => partWords(text).replaceAll('\u2060', '');

describe('the engine finds both words around a sign', () => {
  test.each([
    ['early-warning', 'early- warning'],
    ['non‐military', 'non‐ military'],
    ['re‑entry', 're‑ entry'],
    ['SRSG/DSRSG', 'SRSG/ DSRSG'],
    ['peace—and war', 'peace— and war'],
    ['28–29', '28– 29'],
    ['wait…no', 'wait… no'],
    ['mission(s)', 'mission( s)'],
    ['3.5', '3. 5'],
    ['end.Begin', 'end. Begin'],
    ['“plan”“act”', '“plan”“ act”'],
    ['a-b-c', 'a- b- c'],
    ['état-major', 'état- major'],
    ['التخطيط/التنفيذ', 'التخطيط/ التنفيذ'],
  ])('%s', (text, indexed) => {
    expect(asIndexed(text)).toBe(indexed);
  });
});

describe('what is one word stays one', () => {
  test.each(['U.N.', 'D.R. Congo', 'M&E', 'R&D', 'the mission’s', "don't", 'inter\u00ADnational'])(
    '%s',
    (text) => {
      expect(partWords(text)).toBe(text);
    },
  );
});

test('signs between words with spaces need no mark', () => {
  const text = 'Plan - act, “then” (again). - End-';
  expect(partWords(text)).toBe(text);
});

test('the words of a text are those of it as indexed', () => {
  const text = 'Peace—“early-warning”, SRSG/DSRSG; M&E and the U.N.’s 3.5% (pp. 28–29)…';
  expect(wordsOf(partWords(text))).toEqual(wordsOf(text));
});

describe('the body comes back as it was written', () => {
  test.each(['Early-warning, SRSG/DSRSG—3.5.', 'Plain text.', 'A word joiner\u2060stays.', ''])(
    '%s',
    (body) => {
      const content = `Title- ${bodyMark}. ${partWords(body)} ${bodyMark}. Names.`;
      expect(bodyOf(content).trim()).toBe(body);
    },
  );

  test('a record without marks has none', () => {
    expect(bodyOf('Title. Summary.')).toBe('');
  });
});

test('what we mark texts with is no mark where an entry says it', () => {
  const hostile = `One ${bodyMark} two ${factSeparator} three\u2060 four.`;
  const content = `Title ${bodyMark} ${partWords(hostile)} ${bodyMark} rest`;
  expect(bodyOf(content).trim()).toBe('One   two   three four.');
  expect(withoutMarks(hostile)).not.toMatch(/[\u241E\u241F]/);
});
