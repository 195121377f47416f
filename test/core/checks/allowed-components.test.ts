import { expect, test } from 'vitest';
import { found, recommendation, said, withText } from './sample.ts';

const body = (text: string) => ({ [recommendation]: withText(text) });

test('a component that is misspelt', () => {
  expect(said(body('So it is <Cit source="norway-2008" pages="3" />.'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:10 error allowed-components
      There is no component "<Cit>".
      found: <Cit>
      expected: <Cite>, <Term> or <Callout>
      Did you mean <Cite>?"
  `);
});

test('a component that is none', () => {
  expect(said(body('<Chart />'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error allowed-components
      There is no component "<Chart>".
      found: <Chart>
      expected: <Cite>, <Term> or <Callout>
      Write it in Markdown, or as plain text."
  `);
});

test.each([
  ['<a href="https://example.org">the report</a>', 'Write a link as [words](address).'],
  ['<STRONG>x</STRONG>', 'Write **bold**.'],
  ['x<br />y', 'Leave an empty line to begin a new paragraph.'],
  ['<table>x</table>', 'Write a list; entries hold no tables.'],
  ['<>x</>', 'Write it in Markdown, or as plain text.'],
  ['<constructor />', 'Write it in Markdown, or as plain text.'],
  ['<__proto__ />', 'Write it in Markdown, or as plain text.'],
  ['<to.string />', 'Write it in Markdown, or as plain text.'],
])('%s', (text, help) => {
  expect(found(body(text)).map((problem) => problem.help)).toEqual([help]);
});

test('an attribute is missing', () => {
  expect(said(body('So it is <Cite pages="3" />.'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:10 error allowed-components
      "<Cite>" lacks its attribute "source".
      found: <Cite>
      expected: null
      Write <Cite source="norway-2008" section="3.6" pages="23" />"
  `);
});

test('an attribute is misspelt, and one is none', () => {
  expect(said(body('So it is <Cite source="norway-2008" page="3" pages="3" />.'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:10 error allowed-components
      "<Cite>" has no attribute "page".
      found: page
      expected: source, section or pages
      Did you mean "pages"?"
  `);
  expect(said(body('The <Term id="impp" style="x">process</Term>.'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error allowed-components
      "<Term>" has no attribute "style".
      found: style
      expected: id
      Delete it; Term takes id."
  `);
});

test('an attribute named like a property of every object', () => {
  expect(
    found(body('The <Term id="impp" __proto__="x" constructor="y">process</Term>.')).map(
      ({ reason }) => reason,
    ),
  ).toEqual(['"<Term>" has no attribute "__proto__".', '"<Term>" has no attribute "constructor".']);
});

test('a callout of a kind that is none', () => {
  expect(said(body('<Callout kind="warning">\n\nTake care.\n\n</Callout>'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error allowed-components
      There is no callout "warning".
      found: warning
      expected: note, caution or tension
      Write one of: note, caution, tension."
  `);
  expect(said(body('<Callout kind="cautions">\n\nTake care.\n\n</Callout>'))).toContain(
    'Did you mean "caution"?',
  );
});

test('a component without the text that it needs, and with text that it would lose', () => {
  expect(said(body('The <Term id="impp"></Term> process.'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error allowed-components
      "<Term>" holds no text.
      found: <Term>
      expected: null
      Write <Term id="impp">integrated mission planning process</Term>"
  `);
  expect(said(body('<Cite source="norway-2008" pages="3">see there</Cite>'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error allowed-components
      "<Cite>" holds text, which would be lost.
      found: see there
      expected: null
      Write <Cite source="norway-2008" section="3.6" pages="23" /> after the text."
  `);
});

test('a plain element takes no attribute', () => {
  expect(said(body('H<sub class="x">2</sub>O'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:2 error allowed-components
      "<sub>" takes no attributes.
      found: class
      expected: null
      Write <sub> alone."
  `);
});

test('what is allowed', () => {
  const text = 'H<sub>2</sub>O, m<sup>2</sup>.\n\n<Callout kind="tension">\n\nTake **care**.\n\n</Callout>';
  expect(found(body(text))).toEqual([]);
});
