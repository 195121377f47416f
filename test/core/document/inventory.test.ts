import { describe, expect, test } from 'vitest';
import { withBody } from './sample.ts';

test('headings have their level, their place and an id of their own', () => {
  const { headings } = withBody('## Why\n\n### What *it* takes\n\n## Why\n\nConfig\n------\n');
  expect(headings).toEqual([
    { depth: 2, text: 'Why', id: 'section-why', place: { line: 7, column: 1 } },
    { depth: 3, text: 'What it takes', id: 'section-what-it-takes', place: { line: 9, column: 1 } },
    { depth: 2, text: 'Why', id: 'section-why-1', place: { line: 11, column: 1 } },
    { depth: 2, text: 'Config', id: 'section-config', place: { line: 13, column: 1 } },
  ]);
});

test('links of every form', () => {
  const { links } = withBody('[A *b*](./c.mdx) and [d][e] and [E].\n\n[e]: https://example.org\n');
  expect(links.map(({ href, text, place }) => [href, text, place.column])).toEqual([
    ['./c.mdx', 'A b', 1],
    ['https://example.org', 'd', 22],
    ['https://example.org', 'E', 33],
  ]);
});

test('components with their attributes and text', () => {
  const { elements } = withBody(
    'A <Cite source="x" section="3.6" /> and <Term id="impp">process</Term>.\n\n<Callout kind="note">\n\nTake *care*.\n\n</Callout>',
  );
  expect(elements.map(({ name, attributes, text }) => [name, { ...attributes }, text])).toEqual([
    ['Cite', { source: 'x', section: '3.6' }, ''],
    ['Term', { id: 'impp' }, 'process'],
    ['Callout', { kind: 'note' }, 'Take care.'],
  ]);
});

test('the text is what a reader reads, blocks apart', () => {
  const { text } = withBody(
    '## Why\n\nA <Term id="x">term</Term> and\n*more* ![hidden](x.png).\n\n- one\n- two\n\n> said\n',
  );
  expect(text.split('\n')).toEqual(['Why', 'A term and more.', 'one', 'two', 'said']);
});

describe('what is refused', () => {
  const refused = (body: string) => withBody(body).refused.map(({ what, source }) => [what, source]);

  test.each([
    ['{1 + 1}', 'expression', '{1 + 1}'],
    ['a {b} c', 'expression', '{b}'],
    ['import x from "y"', 'module', 'import x from "y"'],
    ['export const a = 1', 'module', 'export const a = 1'],
    ['![x](y.svg)', 'image', '![x](y.svg)'],
    ['![x][y]\n\n[y]: z', 'image', '![x][y]'],
    ['<script>alert(1)</script>', 'element', '<script>alert(1)</script>'],
    ['<IFRAME src="x"></IFRAME>', 'element', '<IFRAME src="x"></IFRAME>'],
    ['<Callout {...x}>a</Callout>', 'attribute', '{...x}'],
    ['<Term id={x}>a</Term>', 'attribute', 'id={x}'],
    ['<Term id>a</Term>', 'attribute', 'id'],
    ['<sub onclick="x">a</sub>', 'handler', 'onclick'],
    ['<sub ONCLICK="x">a</sub>', 'handler', 'ONCLICK'],
  ])('%s', (body, what, source) => {
    expect(refused(body)).toEqual([[what, source]]);
  });

  test('a sentence may begin with the word', () => {
    expect(refused('Text.\n\nExports fell.')).toEqual([]);
  });
});
