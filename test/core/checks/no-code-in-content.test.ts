import { expect, test } from 'vitest';
import { found, recommendation, said, withText } from './sample.ts';

const body = (text: string) => ({ [recommendation]: withText(text) });

test('an expression', () => {
  expect(said(body('The cost {process.env.HOME} is high.'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:10 error no-code-in-content
      Text in braces would be code.
      found: {process.env.HOME}
      expected: text, in Markdown
      Write round brackets, or describe it in words."
  `);
});

test('an expression over several lines', () => {
  expect(said(body('{\nprocess\n  .exit(0)\n}'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error no-code-in-content
      Text in braces would be code.
      found: { process .exit(0) }
      expected: text, in Markdown
      Write round brackets, or describe it in words."
  `);
});

test('a module', () => {
  expect(said(body("import fs from 'node:fs'"))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error no-code-in-content
      A paragraph that begins with "import" would be code.
      found: import fs from 'node:fs'
      expected: text, in Markdown
      Delete it if it is code; if it is a sentence, begin it with another word."
  `);
  expect(said(body('export of goods was stopped.'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error no-code-in-content
      A paragraph that begins with "export" would be code.
      found: export of goods was stopped.
      expected: text, in Markdown
      Delete it if it is code; if it is a sentence, begin it with another word."
  `);
});

test('a sentence that holds the word, or begins with a longer one', () => {
  expect(found(body('They import food.\n\nimported food\n\n- import food'))).toEqual([]);
});

test('an attribute that is a program', () => {
  expect(said(body('<Cite source={evil()} />'))).toContain(
    'The value of an attribute must be text between double quotes.',
  );
  expect(said(body('<Term {...props} id="impp">process</Term>'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error no-code-in-content
      The value of an attribute must be text between double quotes.
      found: {...props}
      expected: text, in Markdown
      Write it as name="text", without braces."
  `);
  expect(said(body('<Term hidden id="impp">process</Term>'))).toContain('found: hidden');
});

test('an event handler', () => {
  expect(said(body('<Term id="impp" onclick="alert(1)">process</Term>'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error no-code-in-content
      The attribute "onclick" would run code.
      found: onclick
      expected: text, in Markdown
      Delete it."
  `);
});

test('an active element', () => {
  expect(said(body('<script>alert(1)</script>'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error no-code-in-content
      The element "<script>" runs, loads or submits something.
      found: <script>alert(1)</script>
      expected: text, in Markdown
      Delete it, and say in words what the reader should know."
  `);
});

test.each([
  '<iframe src="https://example.org" />',
  '<style>x</style>',
  '<FORM>x</FORM>',
  '<svg />',
  '<object />',
])('%s', (text) => {
  expect(found(body(text)).map(({ rule }) => rule)).toEqual(['no-code-in-content']);
});

test('an image', () => {
  expect(said(body('![A map](./.env?raw)'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error no-code-in-content
      Entries hold no images.
      found: ![A map](./.env?raw)
      expected: text, in Markdown
      Say in words what the image shows, and cite its source."
  `);
  expect(found(body('![a map][m]\n\n[m]: https://example.org/x.png')).map(({ rule }) => rule)).toEqual([
    'no-code-in-content',
  ]);
});

test('code between backticks is text', () => {
  expect(found(body('Write `{x}` or `<script>`.\n\n```js\nimport x\n```'))).toEqual([]);
});
