import { expect, test } from 'vitest';
import { found, recommendation, said, withFields, withText } from './sample.ts';

const related = (id: string) => withFields(`relations:\n  - { type: supports, entry: ${id} }`);

test('an entry relates to itself', () => {
  expect(said({ [recommendation]: related('plan-early') })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:3:30 error no-self-reference
      The entry relates to itself.
      found: plan-early
      expected: the id of another entry
      Name the other entry, or delete this relation."
  `);
});

test('an entry relates to itself by the id that it had', () => {
  expect(found({ [recommendation]: related('plan-sooner') }).map(({ rule }) => rule)).toEqual([
    'no-self-reference',
  ]);
});

test('a text links to its own page', () => {
  expect(
    said({ [recommendation]: withText('See [this advice](./plan-early.mdx#section-why).') }),
  ).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error no-self-reference
      The text links to its own page.
      found: ./plan-early.mdx#section-why
      expected: a link to another entry
      Write the words without a link."
  `);
});

test('a text links to a heading of its page', () => {
  expect(found({ [recommendation]: withText('See [the reasons](#section-why).') })).toEqual([]);
});
