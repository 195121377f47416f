import { expect, test } from 'vitest';
import { type Problem, problem, sortProblems } from '../../src/core/problem.ts';

const base = { rule: 'known-term', file: 'a.mdx', reason: 'Unknown.', help: 'Write another.' };

test('absences are filled in', () => {
  expect(problem(base)).toEqual({ ...base, severity: 'error', place: null, actual: null, expected: null });
});

test('a long value is cut, so that a report stays readable', () => {
  expect(problem({ ...base, actual: 'x'.repeat(160) }).actual).toBe('x'.repeat(160));
  expect(problem({ ...base, actual: 'x'.repeat(161) }).actual).toBe(`${'x'.repeat(159)}…`);
});

test('problems are sorted by file, place and rule, and those of a whole file come first', () => {
  const at = (file: string, place: Problem['place'], rule = 'a'): Problem =>
    problem({ ...base, file, place, rule });
  const sorted = [
    at('a.mdx', null),
    at('a.mdx', { line: 2, column: 1 }),
    at('a.mdx', { line: 2, column: 9 }, 'a'),
    at('a.mdx', { line: 2, column: 9 }, 'b'),
    at('a.mdx', { line: 10, column: 1 }),
    at('b.mdx', { line: 1, column: 1 }),
  ];
  const shuffled = [3, 5, 0, 4, 2, 1].map((index) => sorted[index] as Problem);
  expect(sortProblems(shuffled)).toEqual(sorted);
});
