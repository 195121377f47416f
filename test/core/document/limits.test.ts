import { describe, expect, test } from 'vitest';
import { checkLimits, checkSize, limits } from '../../../src/core/document/limits.ts';

const reasons = (text: string) => checkLimits('a.mdx', text).map(({ reason }) => reason);

test.each([
  ['a page of prose', `${'A sentence of some words. '.repeat(40)}\n\n`.repeat(10)],
  ['a list in a list', '- a\n  - b\n    - c\n      - d\n'],
  ['a quoted list', '> - a\n>   - b\n'],
  ['a table', '| a | b |\n| --- | --- |\n| 1 | 2 |\n'],
  ['a long rule', `${'-'.repeat(limits.run)}\n`],
  ['a line as long as allowed', 'x'.repeat(limits.lineLength)],
  ['many empty lines', '\n'.repeat(limits.blankLines - 1)],
])('%s stays within bounds', (_name, text) => {
  expect(reasons(text)).toEqual([]);
});

describe('beyond the bounds', () => {
  test.each([
    ['a long line', 'x'.repeat(limits.lineLength + 1)],
    ['nested quotations', '>'.repeat(60)],
    ['nested quotations with spaces', '> '.repeat(60)],
    ['nested lists', '- '.repeat(60)],
    ['nested numbered lists', '1. '.repeat(60)],
    ['a deep indent', `${' '.repeat(100)}- x`],
    ['a deep indent of tabs', `${'\t'.repeat(30)}- x`],
    ['nested brackets', '['.repeat(60)],
    ['nested images', '!['.repeat(60)],
    ['nested parentheses', 'a('.repeat(60)],
    ['nested braces', '{a'.repeat(60)],
    ['a run of emphasis', '*'.repeat(150)],
    ['a run of backticks', '`'.repeat(150)],
    ['a run of tildes', '~'.repeat(150)],
    ['many empty lines', `a${'\n'.repeat(limits.blankLines + 2)}b`],
    ['many lines of spaces', `a${'\n  '.repeat(limits.blankLines + 2)}\nb`],
    ['many marks of emphasis', '*a* '.repeat(2_500)],
    ['many backticks of different length', '`a``b'.repeat(2_000)],
    ['many underlines', 'a\n=\n'.repeat(201)],
    ['many quoted underlines', '> a\n> ---\n'.repeat(201)],
    ['many elements', '<a>\n'.repeat(2_500)],
    ['many cells', '|a\n'.repeat(5_000)],
  ])('%s is refused', (_name, text) => {
    expect(reasons(text)).not.toEqual([]);
  });
});

test('each bound that is broken is named once, with its place', () => {
  const problems = checkLimits('a.mdx', `fine\n${'>'.repeat(60)}\n${'*'.repeat(150)}\n`);
  expect(problems.map(({ place, reason }) => [place, reason])).toMatchInlineSnapshot(`
    [
      [
        {
          "column": 1,
          "line": 2,
        },
        "Line 2 opens 60 levels of nesting.",
      ],
      [
        {
          "column": 1,
          "line": 3,
        },
        "The mark "*" stands 150 times in a row.",
      ],
    ]
  `);
});

test('a file that is broken on every line is not reported line by line', () => {
  expect(reasons(`${'>'.repeat(60)}\n`.repeat(500))).toHaveLength(limits.problems);
});

test('a file has a most of bytes', () => {
  expect(checkSize('a.mdx', 10, 10)).toEqual([]);
  expect(checkSize('a.mdx', 11, 10)).toMatchInlineSnapshot(`
    [
      {
        "actual": null,
        "expected": "at most 10 bytes",
        "file": "a.mdx",
        "help": "One entry holds one lesson: split the text into several entries.",
        "place": null,
        "reason": "The file has 11 bytes.",
        "rule": "file-size",
        "severity": "error",
      },
    ]
  `);
});
