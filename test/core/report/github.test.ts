import { expect, test } from 'vitest';
import { problem } from '../../../src/core/problem.ts';
import { githubReport } from '../../../src/core/report/github.ts';

const base = { rule: 'known-term', file: 'recommendations/a.mdx', reason: 'No theme "x".', help: 'Write y.' };
const context = { entries: 2, prefix: 'content' };

test('nothing was found', () => {
  expect(githubReport([], context)).toBe('Read 2 entries: nothing to mend.');
});

test('one command for each problem', () => {
  const problems = [
    problem({ ...base, expected: 'an id', place: { line: 4, column: 10 } }),
    problem({ ...base, severity: 'warning' }),
    problem({ ...base, severity: 'information' }),
  ];
  expect(githubReport(problems, context)).toMatchInlineSnapshot(`
    "::error file=content/recommendations/a.mdx,line=4,col=10,title=known-term::No theme "x". Expected: an id. Write y.
    ::warning file=content/recommendations/a.mdx,line=1,col=1,title=known-term::No theme "x". Write y.
    ::notice file=content/recommendations/a.mdx,line=1,col=1,title=known-term::No theme "x". Write y.
    Read 2 entries: 1 error, 1 warning."
  `);
});

test('a content folder that is the root of the project needs no prefix', () => {
  expect(githubReport([problem(base)], { ...context, prefix: '' })).toContain('file=recommendations/a.mdx,');
});

test('percent signs, line ends, commas and colons are escaped where they would be read as signs', () => {
  const hostile = '100%, a:b\r\nc%0A';
  const [line] = githubReport([problem({ ...base, file: hostile, reason: hostile })], context).split('\n');
  expect(line).toMatchInlineSnapshot(
    `"::error file=content/100%25%2C a%3Ab%0D%0Ac%250A,line=1,col=1,title=known-term::100%25, a:b%0D%0Ac%250A Write y."`,
  );
});

test.each([
  'x\n::add-mask::y',
  'x\r::set-output name=a::b',
  'x\r\n::error::y',
  '::stop-commands::token',
  'x\u0085::error::y',
  'x\u2028::error::y',
  '\u001b[0m\n##[error]y',
])('%j begins no command of its own', (hostile) => {
  const problems = [
    problem({ rule: hostile, file: hostile, reason: hostile, expected: hostile, help: hostile }),
  ];
  const report = githubReport(problems, { entries: 1, prefix: hostile });
  const lines = report.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^::error file=[^:,]*,line=1,col=1,title=[^:,]*::/);
  expect(lines[1]).toBe('Read 1 entry: 1 error, 0 warnings.');
});
