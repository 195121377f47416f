import { expect, test } from 'vitest';
import { bestPractice, found, readingList, recommendation, replacing, said, withText } from './sample.ts';

test('a heading is missing', () => {
  expect(said({ [recommendation]: replacing('## Why\n', '') })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:17:1 error required-headings
      The heading "Why" is missing.
      found: null
      expected: ## The ask, ## Why, ## What it would take
      Add ## Why, and say in a sentence what the source says of it, or that it is silent."
  `);
});

test('a heading is misspelt', () => {
  expect(
    said({ [recommendation]: replacing('## What it would take', '## What it will take') }),
  ).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:26:1 error required-headings
      "What it will take" is not a heading of a recommendation.
      found: What it will take
      expected: ## The ask, ## Why, ## What it would take
      Write ## What it would take"
  `);
});

test('a heading of its own', () => {
  expect(
    said({ [recommendation]: (text) => `${text}\n## Figures in detail\n\nNone.\n` }),
  ).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error required-headings
      "Figures in detail" is not a heading of a recommendation.
      found: Figures in detail
      expected: ## The ask, ## Why, ## What it would take
      Make it a heading below one of the others: ### Figures in detail"
  `);
});

test('a heading of the first level', () => {
  expect(said({ [recommendation]: replacing('## Why', '# Why') })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:22:1 error required-headings
      The heading "Why" is of the first level, which is the title's.
      found: Why
      expected: ## The ask, ## Why, ## What it would take
      Write ## Why"
  `);
});

test('headings in another order', () => {
  expect(
    said({
      [recommendation]: (text) =>
        replacing(
          '## XX',
          '## Why',
        )(replacing('## Why', '## What it would take')(replacing('## What it would take', '## XX')(text))),
    }),
  ).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:26:1 error required-headings
      "Why" stands after "What it would take".
      found: Why
      expected: ## The ask, ## Why, ## What it would take
      Move ## Why, with its text, above ## What it would take."
  `);
});

test('a heading stands twice', () => {
  expect(
    said({ [recommendation]: (text) => `${text}\n## What it would take\n\nMore.\n` }),
  ).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error required-headings
      "What it would take" stands twice.
      found: What it would take
      expected: ## The ask, ## Why, ## What it would take
      Put the text of both below one of them, and delete the other."
  `);
});

test('a body without headings lacks them all', () => {
  const problems = found({ [bestPractice]: (text) => text.replace(/^## .*\n/gm, '') });
  expect(problems.map(({ reason }) => reason)).toEqual([
    'The heading "What was seen" is missing.',
    'The heading "The lesson" is missing.',
    'The heading "How to use it" is missing.',
    'The heading "Limits" is missing.',
  ]);
});

test('headings below the others, and in reading lists, are free', () => {
  expect(
    found({
      [recommendation]: withText('### Figures\n\nNone.'),
      [readingList]: (text) => `${text}\n## Any\n`,
    }),
  ).toEqual([]);
});

test('a heading named like a property of every object', () => {
  expect(
    found({ [recommendation]: (text) => `${text}\n## constructor\n` }).map(({ reason }) => reason),
  ).toEqual(['"constructor" is not a heading of a recommendation.']);
});
