import { expect, test } from 'vitest';
import { bestPractice, found, readingList, recommendation, said, withFields } from './sample.ts';

const plain = (text: string) => text.replace('aliases: [plan-sooner]\n', '');
const practice = (text: string) =>
  plain(text)
    .replace(/addressees:\n.*\nstrength.*\n/, '')
    .replace(/^## The ask[\s\S]*$/m, headings);
const headings =
  '## What was seen\n\nA.\n\n## The lesson\n\nA.\n\n## How to use it\n\nA.\n\n## Limits\n\nA.\n';

test('two kinds have an entry of one name', () => {
  expect(said({ 'best-practices/plan-early.mdx': practice })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx error unique-id
      The id "plan-early" stands already in best-practices/plan-early.mdx.
      found: plan-early
      expected: an id that nothing else has, in any spelling
      Rename this file after the point that only it makes; if both make the same point, keep one of them."
  `);
});

test('two names that a file system takes for one', () => {
  expect(
    found({ 'recommendations/Plan-Early.mdx': plain }).filter(({ rule }) => rule === 'unique-id'),
  ).toMatchInlineSnapshot(`
    [
      {
        "actual": "plan-early",
        "expected": "an id that nothing else has, in any spelling",
        "file": "recommendations/plan-early.mdx",
        "help": "Rename this file after the point that only it makes; if both make the same point, keep one of them.",
        "place": null,
        "reason": "The id "plan-early" reads the same as "Plan-Early" in recommendations/Plan-Early.mdx.",
        "rule": "unique-id",
        "severity": "error",
      },
    ]
  `);
});

test('two names that readers take for one', () => {
  const rules = found({ 'recommendations/plan-\u200bearly.mdx': plain }).map(({ rule }) => rule);
  expect(rules).toEqual(['id-pattern', 'unique-id']);
});

test('an alias that is the id of another entry', () => {
  expect(said({ [bestPractice]: withFields('aliases: [plan-early]') })).toMatchInlineSnapshot(`
    "best-practices/push-decisions-down.mdx:2:11 error unique-id
      The id "plan-early" stands already in recommendations/plan-early.mdx.
      found: plan-early
      expected: an id that nothing else has, in any spelling
      Delete this alias: the address is taken."
  `);
});

test('an alias that another entry has', () => {
  expect(said({ [bestPractice]: withFields('aliases: [plan-sooner]') })).toMatchInlineSnapshot(`
    "best-practices/push-decisions-down.mdx:2:11 error unique-id
      The id "plan-sooner" stands already in recommendations/plan-early.mdx.
      found: plan-sooner
      expected: an id that nothing else has, in any spelling
      Delete this alias: the address is taken."
  `);
});

test('an alias of the entry itself', () => {
  expect(said({ [recommendation]: withFields('aliases: [plan-early]') })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:2:11 error unique-id
      The id "plan-early" stands already in the name of this file.
      found: plan-early
      expected: an id that nothing else has, in any spelling
      Delete this alias: the address is taken."
  `);
});

test('the names of entries and of lists do not meet', () => {
  expect(found({ [readingList]: withFields('aliases: [plan-early]') })).toEqual([]);
});

test('an alias of two lists', () => {
  const list =
    'title: X\npurpose: Y\naliases: [before-you-plan]\nsections: [{ title: Z, items: [{ entry: plan-early }] }]';
  expect(said({ 'reading-lists/other.mdx': `---\n${list}\n---\n` })).toMatchInlineSnapshot(`
    "reading-lists/other.mdx:4:11 error unique-id
      The id "before-you-plan" stands already in reading-lists/before-you-plan.mdx.
      found: before-you-plan
      expected: an id that nothing else has, in any spelling
      Delete this alias: the address is taken."
  `);
});

test('a row of a vocabulary', () => {
  expect(
    said({ 'vocabulary/themes.yaml': (text) => `${text}- id: planning\n  label: Plans\n` }),
  ).toMatchInlineSnapshot(`
    "vocabulary/themes.yaml:7:7 error unique-id
      The id "planning" stands already in line 1 of this file.
      found: planning
      expected: an id that nothing else has, in any spelling
      Give this row an id of its own, or delete it and add its names to the aliases of the other."
  `);
});

test('a row of the sources', () => {
  expect(said({ 'sources.yaml': (text) => `${text}${text}` })).toMatchInlineSnapshot(`
    "sources.yaml:5:7 error unique-id
      The id "norway-2008" stands already in line 1 of this file.
      found: norway-2008
      expected: an id that nothing else has, in any spelling
      Give this row an id of its own, or delete it and add its names to the aliases of the other."
  `);
});

test('one id in two vocabularies is no collision', () => {
  expect(found({ 'vocabulary/levels.yaml': (text) => `${text}- id: planning\n  label: Planning\n` })).toEqual(
    [],
  );
});

test('constructor is an id that one may have, and two may not', () => {
  expect(found({ [recommendation]: withFields('aliases: [constructor]') })).toEqual([]);
  const both = {
    [recommendation]: withFields('aliases: [constructor]'),
    [bestPractice]: withFields('aliases: [constructor]'),
  };
  expect(found(both).map(({ reason }) => reason)).toEqual([
    'The id "constructor" stands already in recommendations/plan-early.mdx.',
  ]);
});

test('rows whose fields are hostile are rows with a mistake', () => {
  const rows =
    '- id: __proto__\n  label: X\n- id: constructor\n  label: Y\n- __proto__: { id: planning }\n  label: Z\n- text\n';
  const problems = found({ 'vocabulary/themes.yaml': (text) => text + rows });
  expect(problems.map(({ rule, reason }) => `${rule}: ${reason}`)).toMatchInlineSnapshot(`
    [
      "schema: row 3, id is not as it should be.",
      "schema: row 5, id is missing.",
      "unknown-field: There is no field "__proto__" in row 5.",
      "schema: row 6 is not as it should be.",
    ]
  `);
});

test.each(['plans-early', 'plan-ear1y', 'planearly'])('%s is easy to take for plan-early', (id) => {
  const problems = found({ [`recommendations/${id}.mdx`]: plain });
  expect(problems.map(({ rule }) => rule)).toEqual(['unique-id']);
  expect(problems[0]?.reason).toMatch(
    /^The id "plan\S+ is easy to take for "plan\S+ in recommendations\/plan/,
  );
});

test('a file may keep an id that it had and that was nearly the one it has', () => {
  expect(found({ [recommendation]: withFields('aliases: [plans-early]') })).toEqual([]);
});

test('a term that is easy to take for another', () => {
  const problems = found({
    'vocabulary/themes.yaml': (text) => `${text}- id: joint-plannings\n  label: Plans\n`,
  });
  expect(problems[0]?.reason).toBe(
    'The id "joint-plannings" is easy to take for "joint-planning" in line 3 of this file.',
  );
});
