import { describe, expect, test } from 'vitest';
import { readingList } from '../checks/sample.ts';
import { mended, said, textOf } from './mended.ts';

describe('white space', () => {
  const one = (change: (text: string) => string) => said({ [readingList]: change }, readingList);

  test('at the ends of lines', () => {
    expect(
      one((text) =>
        text.replace('title: Before you plan', 'title: Before you plan \t').replace('order.', 'order. '),
      ),
    ).toEqual([
      '2 space at the end: title: Before you plan·→ -> title: Before you plan',
      '10 space at the end: Read these in order.· -> Read these in order.',
    ]);
  });

  test('two spaces that break a line of the body stay', () => {
    expect(one((text) => text.replace('order.', 'order.  \nOne by one. \nAll.  \n\n'))).toEqual([
      '11 space at the end: One by one.· -> One by one.',
      '12 space at the end: All.·· -> All.',
      '12 end of the file: 2 empty lines -> one line end',
    ]);
  });

  test('space that is part of a value stays', () => {
    expect(
      one((text) => text.replace('purpose: What a planner reads first.', 'purpose: |\n  What  \n')),
    ).toEqual([]);
  });

  test.each([
    ['no line end', (text: string) => text.trimEnd(), 'no line end'],
    ['two line ends', (text: string) => `${text}\n`, '1 empty line'],
    ['many', (text: string) => `${text}\n\n\n`, '3 empty lines'],
  ])('%s at the end of the file', (_, change, before) => {
    expect(one(change)).toEqual([`10 end of the file: ${before} -> one line end`]);
    expect(mended({ [readingList]: change }).get(readingList)?.text).toBe(textOf(readingList));
  });

  test.each(['\r\n', '\r'])('line ends of other systems: %j', (end) => {
    const change = (text: string) => text.replace(/\n/g, end);
    expect(one(change)).toEqual(['1 line ends: CR or CRLF on 10 lines -> LF']);
    expect(mended({ [readingList]: change }).get(readingList)?.text).toBe(textOf(readingList));
  });

  test('a byte order mark', () => {
    const change = (text: string) => `\uFEFF${text}`;
    expect(one(change)).toEqual(['1 byte order mark: U+FEFF -> nothing']);
    expect(mended({ [readingList]: change }).get(readingList)?.text).toBe(textOf(readingList));
  });

  test('in a vocabulary', () => {
    const file = 'vocabulary/levels.yaml';
    expect(said({ [file]: (text) => text.replace('id: field', 'id: field ').trimEnd() }, file)).toEqual([
      '1 space at the end: - id: field· -> - id: field',
      '2 end of the file: no line end -> one line end',
    ]);
  });
});
