import { describe, expect, test } from 'vitest';
import { indexNameProblem } from '../../../../src/core/export/opensearch/index-name.ts';

describe('names of an index', () => {
  test.each(['lessons', 'lessons-2026.11', 'leçons', 'a+b', '1'])('%j is one', (name) => {
    expect(indexNameProblem(name)).toBeNull();
  });
  test.each([
    ['', 'An index needs a name.'],
    ['.', 'An index cannot be named ".".'],
    ['..', 'An index cannot be named "..".'],
    ['-a', 'The name of an index cannot begin with "-": found "-a".'],
    ['_a', 'The name of an index cannot begin with "_": found "_a".'],
    ['+a', 'The name of an index cannot begin with "+": found "+a".'],
    ['Lessons', 'The name of an index has no capitals: found "Lessons".'],
    ['a\nb', 'The name of an index cannot hold "\\n": found "a\\nb".'],
    ...[...'\\/*?"<>| ,#:'].map((sign): [string, string] => [
      `a${sign}b`,
      `The name of an index cannot hold ${JSON.stringify(sign)}: found ${JSON.stringify(`a${sign}b`)}.`,
    ]),
    ['é'.repeat(128), 'The name of an index has at most 255 bytes.'],
  ])('%j is none', (name, problem) => {
    expect(indexNameProblem(name)).toBe(problem);
  });
});
