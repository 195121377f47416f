import { expect, test } from 'vitest';
import { found, recommendation, said, withText } from './sample.ts';

const body = (text: string) => ({ [recommendation]: withText(text) });

test('a control character written by its number', () => {
  expect(said(body('Plan &#x202E;early.'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:1 error valid-utf8
      The text writes the control character U+202E by its number.
      found: U+202E
      expected: visible characters, spaces and line ends
      Delete what stands between "&#" and ";", and these signs."
  `);
});

test.each([
  '[the report](https://example.org/&#x202E;x)',
  '[the report](https://example.org "&#x2066;")',
  '[the report][1]\n\n[1]: https://example.org "&#x2028;"',
  '<Term id="impp&#x202A;">process</Term>',
  '## Why&#x202E;',
  '```&#x202E;\nx\n```',
])('%s', (text) => {
  expect(found(body(text)).map(({ rule }) => rule)).toContain('valid-utf8');
});

test('other characters may be written by their numbers, and none is meant in code', () => {
  expect(found(body('Caf&#xE9;, &amp;, &#x200F;, `&#x202E;`'))).toEqual([]);
});
