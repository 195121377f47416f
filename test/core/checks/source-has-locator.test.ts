import { expect, test } from 'vitest';
import { found, readingList, recommendation, said, withFields, withText } from './sample.ts';

test('a source without a place', () => {
  expect(said({ [recommendation]: withFields('sources:\n  - source: norway-2008') })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:3:5 error source-has-locator
      The reference to "norway-2008" does not say where.
      found: norway-2008
      expected: a section, pages, or both
      Add the section or the printed pages: pages: "23""
  `);
});

test('a citation without a place', () => {
  expect(
    said({ [recommendation]: withText('So it is <Cite source="norway-2008" />.') }),
  ).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:10 error source-has-locator
      The reference to "norway-2008" does not say where.
      found: norway-2008
      expected: a section, pages, or both
      Add the section or the printed pages: <Cite source="norway-2008" pages="23" />"
  `);
});

test('a citation with an empty place', () => {
  const problems = found({ [readingList]: withText('So it is <Cite source="norway-2008" pages="" />.') });
  expect(problems.map(({ rule }) => rule)).toEqual(['source-has-locator']);
});

test.each(['section: "3"', 'pages: "3"', 'section: "3", pages: "3-4"'])('%s says where', (where) => {
  expect(found({ [recommendation]: withFields(`sources:\n  - { source: norway-2008, ${where} }`) })).toEqual(
    [],
  );
});
