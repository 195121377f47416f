import { expect, test } from 'vitest';
import { type Problem, problem } from '../../../src/core/problem.ts';
import { textReport } from '../../../src/core/report/text.ts';

const base = {
  rule: 'known-term',
  file: 'recommendations/a.mdx',
  reason: 'There is no theme "x".',
  help: 'Write y.',
};

test('nothing was found', () => {
  expect(textReport([], { entries: 31 })).toBe('Read 31 entries: nothing to mend.');
  expect(textReport([], { entries: 1 })).toBe('Read 1 entry: nothing to mend.');
});

test('problems stand under their file', () => {
  const problems = [
    problem({ ...base, actual: 'x', expected: 'an id', place: { line: 4, column: 10 } }),
    problem({ ...base, actual: 'other', place: { line: 120, column: 100 }, severity: 'warning' }),
    problem({ ...base, file: 'sources.yaml', severity: 'information' }),
  ];
  expect(textReport(problems, { entries: 2 })).toMatchInlineSnapshot(`
    "recommendations/a.mdx
      4:10    error  There is no theme "x".  (known-term)
              expected: an id
              Write y.
      120:100 warning  There is no theme "x".  (known-term)
              found:    other
              Write y.

    sources.yaml
              information  There is no theme "x".  (known-term)
              Write y.

    Read 2 entries: 1 error, 1 warning."
  `);
});

test('errors and warnings are counted apart', () => {
  const of = (severity: Problem['severity']) => problem({ ...base, severity });
  const last = (problems: Problem[]) => textReport(problems, { entries: 0 }).split('\n').at(-1);
  expect(last([of('error')])).toBe('Read 0 entries: 1 error, 0 warnings.');
  expect(last([of('error'), of('error'), of('warning')])).toBe('Read 0 entries: 2 errors, 1 warning.');
  expect(last([of('information')])).toBe('Read 0 entries: nothing to mend.');
});

test('much information of one kind is told in short', () => {
  const problems = Array.from({ length: 5 }, () => problem({ ...base, severity: 'information' }));
  const report = textReport(problems, { entries: 0 });
  expect(report.split('information  There is no theme')).toHaveLength(4);
  expect(report).toContain('2 more of known-term, nothing to mend: --format json lists them all.');
});

test('what would move the cursor, colour it or hide text is shown by its code', () => {
  const hostile = '\u001b[2J\u202e\u200b\r\n\u2028\u0000\u009b';
  const report = textReport(
    [
      problem({
        rule: 'x',
        file: `a${hostile}`,
        reason: `b${hostile}`,
        actual: `c${hostile}`,
        expected: `d${hostile}`,
        help: `e${hostile}`,
      }),
    ],
    { entries: 1 },
  );
  expect(report).toMatchInlineSnapshot(`
    "a\\u{001b}[2J\\u{202e}\\u{200b}\\u{000d}\\u{000a}\\u{2028}\\u{0000}\\u{009b}
              error  b\\u{001b}[2J\\u{202e}\\u{200b}\\u{000d}\\u{000a}\\u{2028}\\u{0000}\\u{009b}  (x)
              found:    c\\u{001b}[2J\\u{202e}\\u{200b}\\u{000d}\\u{000a}\\u{2028}\\u{0000}\\u{009b}
              expected: d\\u{001b}[2J\\u{202e}\\u{200b}\\u{000d}\\u{000a}\\u{2028}\\u{0000}\\u{009b}
              e\\u{001b}[2J\\u{202e}\\u{200b}\\u{000d}\\u{000a}\\u{2028}\\u{0000}\\u{009b}

    Read 1 entry: 1 error, 0 warnings."
  `);
  expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
});

test('letters of every script stay as they are', () => {
  const help = 'Écrire « سلام » 计划.';
  expect(textReport([problem({ ...base, help })], { entries: 1 })).toContain(help);
});

test.each(['::add-mask::x', '  ::stop-commands::x', ':::x', 'a ##[error]b', '##[group]a', '###[x]'])(
  '%j begins no command in the log of CI',
  (hostile) => {
    const found = problem({ rule: 'x', file: hostile, reason: hostile, expected: hostile, help: hostile });
    const report = textReport([found], { entries: 1 });
    expect(report).not.toMatch(/^\s*::|##\[/m);
    expect(report).toContain('1 error');
  },
);
