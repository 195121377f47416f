import { expect, test } from 'vitest';
import { found, recommendation, said, withText } from './sample.ts';

const link = (words: string) => ({
  [recommendation]: withText(`See [${words}](https://example.org/report).`),
});

test('words that say nothing', () => {
  expect(said(link('click here'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error descriptive-link-text
      The words "click here" do not say where the link leads.
      found: click here
      expected: words that make sense on their own
      Make the link of the words that name what it leads to: [plan with those who deliver](...)."
  `);
});

test('the address itself', () => {
  expect(said(link('https://example.org/report'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error descriptive-link-text
      The words of the link are its address.
      found: https://example.org/report
      expected: words that make sense on their own
      Make the link of the words that name what it leads to: [plan with those who deliver](...)."
  `);
});

test('no words', () => {
  expect(said(link(''))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error descriptive-link-text
      The link has no words.
      found: https://example.org/report
      expected: words that make sense on their own
      Make the link of the words that name what it leads to: [plan with those who deliver](...)."
  `);
});

test.each(['Here', 'Read  more.', 'this', 'More >', 'www.example.org', '**here**'])('"%s"', (words) => {
  expect(found(link(words)).map(({ rule }) => rule)).toEqual(['descriptive-link-text']);
});

test.each([
  'the report',
  'here is the report',
  'this report',
  'constructor',
  'report at https://example.org',
])('"%s" says where it leads', (words) => {
  expect(found(link(words))).toEqual([]);
});

test('a link by reference', () => {
  const text = 'See [here][1].\n\n[1]: https://example.org';
  expect(found({ [recommendation]: withText(text) }).map(({ rule }) => rule)).toEqual([
    'descriptive-link-text',
  ]);
});
