import { describe, expect, test } from 'vitest';
import {
  bestPractice,
  found,
  readingList,
  recommendation,
  replacing,
  said,
  withFields,
  withText,
} from './sample.ts';

const related = (id: string) => withFields(`relations:\n  - { type: supports, entry: ${id} }`);

test('a relation to an entry that is misspelt', () => {
  expect(said({ [recommendation]: related('push-decision-down') })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:3:30 error reference-exists
      There is no entry "push-decision-down".
      found: push-decision-down
      expected: the id of an entry: the name of its file without .mdx
      Did you mean "push-decisions-down"?"
  `);
});

test('a relation to an entry that is none', () => {
  expect(said({ [recommendation]: related('fly-to-the-moon') })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:3:30 error reference-exists
      There is no entry "fly-to-the-moon".
      found: fly-to-the-moon
      expected: the id of an entry: the name of its file without .mdx
      Write the id of an entry that exists, or delete this relation."
  `);
});

test('a relation to an entry by the id that it had', () => {
  expect(said({ [bestPractice]: related('plan-sooner') })).toMatchInlineSnapshot(`
    "best-practices/push-decisions-down.mdx:3:30 warning reference-exists
      The entry "plan-sooner" has been renamed.
      found: plan-sooner
      expected: plan-early
      Write plan-early."
  `);
});

test('an item of a list', () => {
  expect(said({ [readingList]: replacing('plan-early', 'fly-to-the-moon') })).toMatchInlineSnapshot(`
    "reading-lists/before-you-plan.mdx:7:16 error reference-exists
      There is no entry "fly-to-the-moon".
      found: fly-to-the-moon
      expected: the id of an entry: the name of its file without .mdx
      Write the id of an entry that exists, or delete this item."
  `);
  expect(said({ [readingList]: replacing('plan-early', 'plan-sooner') })).toMatchInlineSnapshot(`
    "reading-lists/before-you-plan.mdx:7:16 warning reference-exists
      The entry "plan-sooner" has been renamed.
      found: plan-sooner
      expected: plan-early
      Write plan-early."
  `);
});

test('a relation to an entry with a mistake is not a second mistake', () => {
  const problems = found({ [bestPractice]: withFields('outcome: great') });
  expect(problems.map(({ rule }) => rule)).toEqual(['schema']);
});

test('a link to a file that is misspelt', () => {
  expect(
    said({ [recommendation]: withText('[Push them](../best-practices/push-decision-down.mdx)') }),
  ).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error reference-exists
      There is no file "best-practices/push-decision-down.mdx" in the content folder.
      found: ../best-practices/push-decision-down.mdx
      expected: a file such as ../recommendations/<id>.mdx
      Did you mean ../best-practices/push-decisions-down.mdx?"
  `);
});

test('a link to a file that is none', () => {
  expect(
    said({ [recommendation]: withText('[The moon](./fly-to-the-moon.mdx#far)') }),
  ).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error reference-exists
      There is no file "recommendations/fly-to-the-moon.mdx" in the content folder.
      found: ./fly-to-the-moon.mdx#far
      expected: a file such as ../recommendations/<id>.mdx
      Link to an entry that exists, or write the words without a link."
  `);
});

test('a link to an entry in the wrong folder', () => {
  expect(said({ [recommendation]: withText('[Push them](push-decisions-down.mdx)') })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error reference-exists
      "push-decisions-down" is in another folder.
      found: push-decisions-down.mdx
      expected: ../best-practices/push-decisions-down.mdx
      Write [...](../best-practices/push-decisions-down.mdx)."
  `);
});

test('a link to an entry by the name that it had', () => {
  expect(
    said({ [bestPractice]: withText('[Plan](../recommendations/plan-sooner.mdx)') }),
  ).toMatchInlineSnapshot(`
    "best-practices/push-decisions-down.mdx:29:1 warning reference-exists
      "plan-sooner" has been renamed.
      found: ../recommendations/plan-sooner.mdx
      expected: ../recommendations/plan-early.mdx
      Write [...](../recommendations/plan-early.mdx)."
  `);
});

test('a link to a list by the name that it had', () => {
  expect(
    said({
      [readingList]: withFields('aliases: [before-planning]'),
      [bestPractice]: withText('[Plan](../reading-lists/before-planning.mdx)'),
    }),
  ).toMatchInlineSnapshot(`
    "best-practices/push-decisions-down.mdx:29:1 warning reference-exists
      "before-planning" has been renamed.
      found: ../reading-lists/before-planning.mdx
      expected: ../reading-lists/before-you-plan.mdx
      Write [...](../reading-lists/before-you-plan.mdx)."
  `);
});

test('links to entries and lists with and without a fragment', () => {
  const text =
    '[One](../reading-lists/before-you-plan.mdx) and [two](../recommendations/plan-early.mdx#section-why).';
  expect(found({ [bestPractice]: withText(text) })).toEqual([]);
});

test.each(['__proto__', 'constructor', 'valueOf'])('%s is no entry and no file', (name) => {
  const problems = found({
    [bestPractice]: withText(`[x y](../recommendations/${name}.mdx)`),
    [readingList]: replacing('plan-early', name),
  });
  expect(problems.map(({ file }) => file)).toEqual([bestPractice, readingList]);
});

describe('an entry that was withdrawn', () => {
  const published = { 'published.yaml': 'withdrawn: [named-a-witness]\n' };

  test('may stay on a list, which says that it is gone', () => {
    expect(
      said({ ...published, [readingList]: replacing('plan-early', 'named-a-witness') }),
    ).toMatchInlineSnapshot(`
      "reading-lists/before-you-plan.mdx:7:16 warning reference-exists
        The entry "named-a-witness" has been withdrawn.
        found: named-a-witness
        expected: an entry that stands
        Name another entry in its place, or delete this item; until then the list says that it was withdrawn."
    `);
  });

  test('is nothing that another entry can rest on', () => {
    const relation = replacing('entry: push-decisions-down', 'entry: named-a-witness');
    expect(found({ ...published, [recommendation]: relation }).map(({ severity }) => severity)).toContain(
      'error',
    );
  });
});
