import { expect, test } from 'vitest';
import { readingList, recommendation, replacing, said, withFields, withText } from './sample.ts';

test('a source that is misspelt', () => {
  expect(
    said({ [recommendation]: replacing('norway-2008\n    section', 'norway-208\n    section') }),
  ).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:6:13 error known-source
      There is no source "norway-208".
      found: norway-208
      expected: an id from sources.yaml
      Did you mean "norway-2008"?"
  `);
});

test('a source that is none, in the front matter and in a citation', () => {
  expect(
    said({
      [recommendation]: (text) =>
        withText('So it is <Cite source="brahimi" pages="3" />.')(
          withFields('sources:\n  - { source: brahimi, pages: "1" }')(text),
        ),
    }),
  ).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:3:15 error known-source
      There is no source "brahimi".
      found: brahimi
      expected: an id from sources.yaml
      Add the source to sources.yaml, in the same pull request.
    recommendations/plan-early.mdx:28:10 error known-source
      There is no source "brahimi".
      found: brahimi
      expected: an id from sources.yaml
      Add the source to sources.yaml, in the same pull request."
  `);
});

test('an item of a reading list', () => {
  expect(
    said({ [readingList]: replacing('- entry: plan-early', '- source: norway-208\n        pages: "3"') }),
  ).toMatchInlineSnapshot(`
    "reading-lists/before-you-plan.mdx:7:17 error known-source
      There is no source "norway-208".
      found: norway-208
      expected: an id from sources.yaml
      Did you mean "norway-2008"?"
  `);
});

test('the proof of a state', () => {
  const status = 'status:\n  { state: done, date: "2010", proof: It is so., source: un-2010 }';
  expect(said({ [recommendation]: withFields(status) })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:3:58 error known-source
      There is no source "un-2010".
      found: un-2010
      expected: an id from sources.yaml
      Add the source to sources.yaml, in the same pull request."
  `);
});

test('the source of a glossary term', () => {
  expect(
    said({ 'vocabulary/glossary.yaml': replacing('norway-2008', 'norway-2009') }),
  ).toMatchInlineSnapshot(`
    "vocabulary/glossary.yaml:6:15 error known-source
      There is no source "norway-2009".
      found: norway-2009
      expected: an id from sources.yaml
      Did you mean "norway-2008"?"
  `);
});

test.each(['__proto__', 'constructor'])('%s is no source', (name) => {
  expect(said({ [recommendation]: withText(`<Cite source="${name}" pages="1" />`) })).toContain(
    `There is no source "${name}".`,
  );
});
