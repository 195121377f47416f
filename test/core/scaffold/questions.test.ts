import { describe, expect, test } from 'vitest';
import { entrySchemas } from '../../../src/core/entry.ts';
import { problem } from '../../../src/core/problem.ts';
import { readingList } from '../../../src/core/reading-list.ts';
import { fieldsOf } from '../../../src/core/scaffold/given-fields.ts';
import { kindNamed, kindNames } from '../../../src/core/scaffold/kind-names.ts';
import {
  type Flag,
  flagNames,
  flagsAt,
  type Given,
  unanswered,
} from '../../../src/core/scaffold/questions.ts';

describe.each(kindNames)('%s', (kind) => {
  const all = Object.fromEntries(
    unanswered(kind, {}).map(({ flag }) => [flag, [values[flag] ?? 'x']]),
  ) as Given;
  const schema = kind === 'reading-list' ? readingList : entrySchemas[kind];
  const isValid = (given: Given): boolean => {
    // What is empty is left out of the file.
    const fields = JSON.parse(
      JSON.stringify(fieldsOf(kind, given, '2026-11-24'), (_, value) => (value === '' ? undefined : value)),
    );
    const filled = Object.entries(fields).filter(
      ([, value]) => !(Array.isArray(value) && value.length === 0),
    );
    return schema.safeParse(Object.fromEntries(filled)).success;
  };

  test('whoever has answered all questions has what the schema asks for', () => {
    expect(unanswered(kind, all)).toEqual([]);
    expect(isValid(all)).toBe(true);
  });

  // The place in a source is asked for by a rule, not by the schema.
  test.each(
    unanswered(kind, {})
      .map(({ flag }) => flag)
      .filter((flag) => flag !== 'pages'),
  )('nothing is asked for without need: %s', (flag) => {
    const { [flag]: _left, ...others } = all;
    expect(unanswered(kind, others).map((question) => question.flag)).toEqual([flag]);
    expect(isValid(others)).toBe(false);
  });
});

const values: Partial<Record<Flag, string>> = { strength: 'must', pages: '23', country: 'SOM' };

test('a section is as good as pages, and white space is no answer', () => {
  const given = {
    title: ['T'],
    summary: [' '],
    theme: ['planning'],
    source: ['norway-2008'],
    section: ['3'],
  };
  expect(flagNames(unanswered('best-practice', given))).toBe('--summary');
  expect(flagNames(unanswered('best-practice', { ...given, section: [] }))).toBe(
    '--summary and --pages or --section',
  );
});

test('what was said becomes fields; each source has its own place', () => {
  const given = {
    title: ['T'],
    summary: ['S.'],
    theme: ['planning, funding', 'exit'],
    source: ['a', 'b'],
    pages: ['1', '2'],
    country: ['som', 'Sierra Leone'],
  };
  expect(fieldsOf('country-experience', given, '2026-11-24')).toMatchObject({
    themes: ['planning', 'funding', 'exit'],
    sources: [
      { source: 'a', pages: '1' },
      { source: 'b', pages: '2' },
    ],
    countries: ['SOM', 'Sierra Leone'],
    published: '2026-11-24',
  });
});

test.each([
  ['rapid-fundin', ['theme']],
  ['Congo', ['country']],
  [`${'long '.repeat(40)}end`, ['summary']],
  ['nothing of these', []],
])('a problem with %j is asked again at %j', (actual, expected) => {
  const given = {
    id: ['rapid-funding'],
    theme: ['planning, rapid-fundin'],
    country: ['Congo'],
    summary: [`${'long '.repeat(40)}end`],
  };
  const problems = [problem({ rule: 'schema', file: 'x', reason: 'X.', help: 'Y.', actual })];
  expect(flagsAt(problems, given)).toEqual(expected);
});

test.each([
  ['recommendation', 'recommendation'],
  [' Best Practices ', 'best-practice'],
  ['country_experience', 'country-experience'],
  ['ce', 'country-experience'],
  ['rl', 'reading-list'],
  ['constructor', null],
  ['', null],
])('the kind %j is %s', (word, kind) => {
  expect(kindNamed(word)).toBe(kind);
});
