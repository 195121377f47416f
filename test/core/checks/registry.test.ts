import { expect, test } from 'vitest';
import { rules, runChecks } from '../../../src/core/checks/registry.ts';
import { problem } from '../../../src/core/problem.ts';
import { assemble } from '../../../src/core/repository.ts';
import { bestPractice, found, readingList, recommendation, withFields, withText } from './sample.ts';

test('the sample is valid', () => {
  expect(found()).toEqual([]);
});

test('every rule has an id of its own and a sentence', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, summary } of rules) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(summary).toMatch(/^[A-Z].*\.$/);
  }
});

test('four mistakes in one entry are four problems', () => {
  const problems = found({
    'best-practices/plan-early.mdx': (text) =>
      withText(
        [
          '## What was seen',
          'See [what was lost](../recommendations/nowhere-at-all.mdx).',
          '## The lesson',
          '<script>alert(1)</script>',
          '## How to use it',
          'Use it.',
          '## Limits',
          'None known.',
        ].join('\n\n'),
      )(withFields('themes: [astrology]\naliases: []')(text))
        .replace(/^addressees:\n.*\nstrength.*\n/m, '')
        .replace(/^relations:\n.*\n.*\n/m, ''),
  });
  expect(problems.map(({ rule }) => rule).sort()).toEqual([
    'known-term',
    'no-code-in-content',
    'reference-exists',
    'unique-id',
  ]);
});

test('a mistake in one field hides none in another, nor in the body', () => {
  const problems = found({
    [recommendation]: (text) =>
      withText('Look [here](https://example.org).')(withFields('strength: very\nthemes: [x]')(text)),
  });
  expect(problems.map(({ rule }) => rule)).toEqual(['schema', 'known-term', 'descriptive-link-text']);
});

test('a broken file is one problem, and others can still refer to it', () => {
  expect(found({ [recommendation]: 'Just text.\n' }).map(({ file, rule }) => [file, rule])).toEqual([
    [recommendation, 'valid-yaml'],
  ]);
});

test('the bodies of reading lists are checked too', () => {
  const text =
    'See [it](javascript:x), <Foo />, <Cite source="x" />, <Term id="x">y</Term>, {x}, [more](../recommendations/x.mdx).';
  expect(found({ [readingList]: withText(text) }).map(({ rule }) => rule)).toEqual([
    'link-scheme',
    'allowed-components',
    'known-source',
    'source-has-locator',
    'known-term',
    'no-code-in-content',
    'descriptive-link-text',
    'reference-exists',
  ]);
});

test('problems come in the order of files and places, with those of the reading', () => {
  const { repository } = assemble([]);
  const at = (file: string, line: number) =>
    problem({ rule: 'schema', file, place: { line, column: 1 }, reason: 'x', help: 'y' });
  expect(runChecks(repository, [at('b', 1), at('a', 10), at('a', 9)])).toEqual([
    at('a', 9),
    at('a', 10),
    at('b', 1),
  ]);
  const files = found({ [recommendation]: withText('{x}'), [bestPractice]: withText('{x}\n\n{y}') });
  expect(files.map(({ file, place }) => `${file} ${place?.line}`)).toEqual([
    `${bestPractice} 29`,
    `${bestPractice} 31`,
    `${recommendation} 30`,
  ]);
});
