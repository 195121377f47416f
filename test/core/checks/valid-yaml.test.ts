import { expect, test } from 'vitest';
import { found, recommendation, said, withFields } from './sample.ts';

test('a colon in a value is one problem, and hides none below it', () => {
  const fields = 'title: Plan early: start in the field\nsummary: So: it is "so".\nstrength: shuold';
  expect(said({ [recommendation]: withFields(fields) })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:2:8 error valid-yaml
      A colon inside a value makes it look like another field.
      found: title: Plan early: start in the field
      expected: null
      Put the whole value between double quotes: title: "Plan early: start in the field".
    recommendations/plan-early.mdx:3:10 error valid-yaml
      A colon inside a value makes it look like another field.
      found: summary: So: it is "so".
      expected: null
      Put the whole value between double quotes: title: "Plan early: start in the field".
    recommendations/plan-early.mdx:4:11 error schema
      strength cannot be "shuold".
      found: shuold
      expected: must, should, could or suggested
      Did you mean "should"?"
  `);
});

test('colons without end are not read without end', () => {
  const aliases = Array.from({ length: 50 }, (_, at) => `field${at}: a: b`).join('\n');
  const rules = found({ [recommendation]: withFields(aliases) }).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === 'valid-yaml').length).toBeGreaterThan(5);
});

test('a colon in a row of a table', () => {
  const problems = found({
    'vocabulary/levels.yaml': '- id: field\n  label: Field\n  definition: In the country: near.\n',
  });
  expect(problems.map(({ rule, place }) => [rule, place])).toEqual([['valid-yaml', { line: 3, column: 15 }]]);
});
