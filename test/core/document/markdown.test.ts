import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/core/document/markdown.ts';

const said = (text: string, bodyLine = 1) =>
  parseMarkdown('a.mdx', text, bodyLine).problems.map(
    ({ place, reason, help }) => `${place?.line}:${place?.column} ${reason} ${help}`,
  );

test.each([
  'Text with *emphasis*, **weight** and `code`.',
  '# A\n\n- a\n- b\n\n1. c\n\n> d\n',
  'A <Cite source="x" pages="2" />.',
  '<Callout kind="note">\n\nText.\n\n</Callout>',
  'Water is H<sub>2</sub>O.',
  'Five \\< six, \\{so\\}.',
  '`<not an element>` and `{not a program}`',
  '```\n<div>{x}\n```',
])('no mistake in %j', (text) => {
  expect(said(text)).toEqual([]);
});

test('honest mistakes get a friendly sentence', () => {
  expect(
    [
      'Fewer than <5 people.',
      'a <b c',
      '<https://example.org>',
      '<info@example.org>',
      '<!-- remember -->',
      'A {brace.',
      '<Callout kind="note">\n\nText.',
      'Text.</Callout>',
      '<Cite source="x">',
      '<br>',
    ].flatMap((text) => said(text)),
  ).toMatchInlineSnapshot(`
    [
      "1:12 The sign "<" begins an element here. Write it in words: "less than", "fewer than", "below".",
      "1:3 "<b" is opened but not closed as it should be. Close it: <b ... /> if it stands alone, </b> after its text if not.",
      "1:1 An address in angle brackets is not allowed. Write a link with words that say where it leads: [Report of the panel](https://example.org).",
      "1:1 An address in angle brackets is not allowed. Write a link with words that say where it leads: [Report of the panel](mailto:info@example.org).",
      "1:1 Comments in angle brackets are not allowed. Delete the comment: readers of the file can see it.",
      "1:3 An opening brace has no closing one. Write round brackets; text in braces is not allowed.",
      "1:1 "<Callout" is opened but not closed as it should be. Close it: <Callout ... /> if it stands alone, </Callout> after its text if not.",
      "1:6 "</Callout>" closes nothing that is open here. Delete it, or add what it closes.",
      "1:1 "<Cite" is opened but not closed as it should be. Close it: <Cite ... /> if it stands alone, </Cite> after its text if not.",
      "1:1 "<br" is opened but not closed as it should be. Close it: <br ... /> if it stands alone, </br> after its text if not.",
    ]
  `);
});

test('places are those of the file', () => {
  expect(said('Fine.\n\nA {brace.', 7)).toEqual([expect.stringMatching(/^9:3 /)]);
});

test('every mistake is named, not the first alone', () => {
  const places = said('A {brace.\n\nFewer than <5.\n\n<!-- x -->\n').map((line) => line.split(' ')[0]);
  expect(places.sort()).toEqual(['1:3', '3:12', '5:1']);
});

test('a text with a mistake on every line ends, with an empty tree', () => {
  const { tree, problems } = parseMarkdown('a.mdx', 'a <5\n\n'.repeat(200), 1);
  expect(problems).toHaveLength(20);
  expect(tree.children).toEqual([]);
});

describe('what is no mistake of form is left to the rules', () => {
  test.each(['{process.exit(0)}', '<script>x</script>', 'import x from "y"', '![x](y.svg)'])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
