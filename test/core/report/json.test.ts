import { expect, test } from 'vitest';
import { problem } from '../../../src/core/problem.ts';
import { jsonReport } from '../../../src/core/report/json.ts';

test('nothing was found', () => {
  expect(JSON.parse(jsonReport([], { entries: 3 }))).toEqual({
    problems: [],
    entries: 3,
    errors: 0,
    warnings: 0,
  });
});

test('every field of a problem is there, and null where nothing is said', () => {
  const problems = [
    problem({
      rule: 'known-term',
      file: 'recommendations/a.mdx',
      place: { line: 4, column: 10 },
      reason: 'There is no theme "x".',
      actual: 'x',
      expected: 'an id',
      help: 'Write y.',
    }),
    problem({ rule: 'id-pattern', severity: 'warning', file: 'b.mdx', reason: 'No.', help: 'Yes.' }),
  ];
  expect(jsonReport(problems, { entries: 2 })).toMatchInlineSnapshot(`
    "{
      "problems": [
        {
          "rule": "known-term",
          "severity": "error",
          "file": "recommendations/a.mdx",
          "place": {
            "line": 4,
            "column": 10
          },
          "reason": "There is no theme \\"x\\".",
          "actual": "x",
          "expected": "an id",
          "help": "Write y."
        },
        {
          "rule": "id-pattern",
          "severity": "warning",
          "file": "b.mdx",
          "place": null,
          "reason": "No.",
          "actual": null,
          "expected": null,
          "help": "Yes."
        }
      ],
      "entries": 2,
      "errors": 1,
      "warnings": 1
    }"
  `);
});

test('content cannot end the text that quotes it', () => {
  const hostile = '"},{"rule":"\\\n\u001b[0m\u2028';
  const report = jsonReport(
    [problem({ rule: 'x', file: hostile, reason: hostile, actual: hostile, help: hostile })],
    {
      entries: 1,
    },
  );
  expect(JSON.parse(report).problems).toHaveLength(1);
  expect(JSON.parse(report).problems[0]).toMatchObject({ file: hostile, reason: hostile, actual: hostile });
  expect(report).not.toContain('\u001b');
});

test('no line of it begins a command in the log of CI', () => {
  const hostile = '::add-mask::x ##[error]y ###[z]';
  const report = jsonReport([problem({ rule: hostile, file: hostile, reason: hostile, help: hostile })], {
    entries: 1,
  });
  expect(report).not.toMatch(/^\s*::|##\[/m);
  expect(JSON.parse(report).problems[0].reason).toBe(hostile);
});
