import { describe, expect, test } from 'vitest';
import { date, day, id, language, line, list, words } from '../../src/core/field.ts';
import { locator } from '../../src/core/locator.ts';

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;

describe('a day', () => {
  test.each(['2026-11-24', '2024-02-29'])('%s is one', (value) => expect(accepts(day, value)).toBe(true));
  test.each([
    '2026-02-29',
    '2026-11-31',
    '2026-13-01',
    '2026-1-1',
    '24-11-2026',
    '2026-11-24T00:00',
    '+12026-11-2',
    '',
  ])('%j is none', (value) => expect(accepts(day, value)).toBe(false));
});

describe('a date', () => {
  test.each(['2008', '2008-05', '2008-05-14'])('%s is one', (value) =>
    expect(accepts(date, value)).toBe(true),
  );
  test.each(['208', '2008-13', '2008-00', '2008-05-32', 'May 2008', '2008-5'])('%j is none', (value) =>
    expect(accepts(date, value)).toBe(false),
  );
});

describe('printed pages', () => {
  const pages = (value: string): boolean => accepts(locator, { source: 'x', pages: value });
  test.each(['23', '22-23', '22–23', '9, 23', '9,23', 'iv', 'ix-xii', '8-9, 44-48'])('%s', (value) =>
    expect(pages(value)).toBe(true),
  );
  test.each(['p. 23', '23-', '-23', '22--23', '', '23;24', '23 - 24'])('not %j', (value) =>
    expect(pages(value)).toBe(false),
  );
});

test('a line is trimmed, has text, one line and an end', () => {
  expect(line(5).parse('  ab ')).toBe('ab');
  for (const value of ['', '   ', 'a\nb', 'abcdef']) expect(accepts(line(5), value)).toBe(false);
});

test.each([
  ['en', true],
  ['pt-BR', true],
  ['zh-Hant-TW', true],
  ['english', false],
  ['EN', false],
  ['__proto__', false],
])('%s as a language: %s', (value, expected) => {
  expect(accepts(language, value)).toBe(expected);
});

test('nothing stands twice in a list', () => {
  expect(accepts(list(id), ['a', 'b'])).toBe(true);
  expect(accepts(list(id), ['a', 'b', 'a'])).toBe(false);
});

test.each([
  ['', 0],
  ['  ', 0],
  ['one', 1],
  [' one  two\nthree ', 3],
])('%j has %i words', (text, count) => {
  expect(words(text)).toBe(count);
});

describe('a language that the platform cannot name', () => {
  test.each(['en-toolongasubtag', 'en-x', 'en-a-a', 'abc-1', 'e', 'EN', 'en_GB', '', 'constructor'])(
    '%j is refused before a page is made of it',
    (value) => expect(accepts(language, value)).toBe(false),
  );
  test.each(['en', 'pt-BR', 'zh-Hans', 'ku-Arab', 'sr-Latn-RS', 'ckb'])('%s is one', (value) =>
    expect(accepts(language, value)).toBe(true),
  );
});
