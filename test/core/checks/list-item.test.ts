import { describe, expect, test } from 'vitest';
import { readingList, replacing, said } from './sample.ts';

/** The list with another first item. */
function item(yaml: string) {
  return { [readingList]: replacing('- entry: plan-early', `- ${yaml}`) };
}

describe('an item is an entry or a source', () => {
  test.each([
    ['an entry', 'entry: plan-early'],
    ['a source', 'source: norway-2008'],
    ['a part of a source', '{ source: norway-2008, section: "3.6", pages: "22-23", minutes: "10" }'],
  ])('%s', (_name, yaml) => {
    expect(said(item(yaml))).toBe('');
  });

  test('neither', () => {
    expect(said(item('note: Read on.'))).toMatchInlineSnapshot(`
      "reading-lists/before-you-plan.mdx:7:9 error schema
        sections 1, items 1, entry is missing.
        found: null
        expected: an entry or a source to read
        Write sections 1, items 1, entry: the id of an entry; or, for a text that is none, source: with the id of a source from sources.yaml"
    `);
  });

  test('both', () => {
    expect(said(item('{ entry: plan-early, source: norway-2008 }'))).toMatchInlineSnapshot(`
      "reading-lists/before-you-plan.mdx:7:38 error schema
        sections 1, items 1, source is not as it should be.
        found: norway-2008
        expected: an entry or a source, and the other as an item of its own
        Write an entry or a source, and the other as an item of its own."
    `);
  });

  test('pages of an entry', () => {
    expect(said(item('{ entry: plan-early, pages: "3" }'))).toMatchInlineSnapshot(`
      "reading-lists/before-you-plan.mdx:7:37 error schema
        sections 1, items 1, pages is not as it should be.
        found: 3
        expected: pages of a source only: an entry is read as a whole
        Write pages of a source only: an entry is read as a whole."
    `);
  });

  test.each(['0', '601', 'ten', '1.5', '-5', '5 minutes'])('%j minutes', (minutes) => {
    expect(said(item(`{ source: norway-2008, minutes: "${minutes}" }`))).toContain(
      'Write a whole number of minutes from 1 to 600.',
    );
  });
});
