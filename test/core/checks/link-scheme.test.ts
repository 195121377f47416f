import { expect, test } from 'vitest';
import { found, readingList, recommendation, said, withText } from './sample.ts';

const link = (href: string) => ({ [recommendation]: withText(`See [the report](${href}).`) });

test('a scheme that runs', () => {
  expect(said(link('javascript:alert(1)'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error link-scheme
      Links with "javascript:" are not allowed.
      found: javascript:alert(1)
      expected: a relative file, #heading, or https, http, mailto
      Link to a page with https://, or write the words alone."
  `);
});

test.each([
  ['JaVaScRiPt:alert(1)', 'Links with "javascript:" are not allowed.'],
  ['java&#115;cript:alert(1)', 'Links with "javascript:" are not allowed.'],
  ['<  javascript:alert(1)>', 'Links with "javascript:" are not allowed.'],
  ['data:text/html,x', 'Links with "data:" are not allowed.'],
  ['file:///etc/passwd', 'Links with "file:" are not allowed.'],
  ['constructor:x', 'Links with "constructor:" are not allowed.'],
  ['https://user@example.org', 'The address is not one that a reader can follow safely.'],
  ['https:example.org', 'The address is not one that a reader can follow safely.'],
  ['<https://example.org/a b>', 'The address is not one that a reader can follow safely.'],
  ['mailto:x', 'The address is not one that a reader can follow safely.'],
])('%s', (href, reason) => {
  expect(found(link(href)).map((problem) => problem.reason)).toEqual([reason]);
});

test('an unsafe address', () => {
  expect(said(link('https://un.org@example.org/'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error link-scheme
      The address is not one that a reader can follow safely.
      found: https://un.org@example.org/
      expected: a relative file, #heading, or https, http, mailto
      Write https://, the name of the host and the path; no user name, no spaces."
  `);
});

test('an address without a scheme', () => {
  expect(said(link('//example.org/report'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error link-scheme
      The address has no scheme.
      found: //example.org/report
      expected: a relative file, #heading, or https, http, mailto
      Write https://example.org/report"
  `);
  expect(said(link('example.org/report'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error link-scheme
      The link is neither a file of an entry nor a whole address.
      found: example.org/report
      expected: a relative file, #heading, or https, http, mailto
      Write https://example.org/report for a page elsewhere, ../recommendations/<id>.mdx for an entry."
  `);
  expect(said(link('./example.org'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error link-scheme
      The link is neither a file of an entry nor a whole address.
      found: ./example.org
      expected: a relative file, #heading, or https, http, mailto
      Write https://... for a page elsewhere, ../recommendations/<id>.mdx for an entry."
  `);
});

test('an address of the site', () => {
  expect(said(link('/entries/push-decisions-down/'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error link-scheme
      An address of the site breaks when the site moves.
      found: /entries/push-decisions-down/
      expected: a relative file, #heading, or https, http, mailto
      Link to the file instead: ../recommendations/<id>.mdx"
  `);
});

test('no address', () => {
  expect(said(link(''))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error link-scheme
      The link has no address.
      found: 
      expected: a relative file, #heading, or https, http, mailto
      Add the address, or write the words without a link."
  `);
  expect(said({ [recommendation]: withText('See [the report][].\n\n[the report]: <>') })).toContain(
    'The link has no address.',
  );
});

test('a file that is no entry', () => {
  expect(said(link('../guide/writing.mdx'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error link-scheme
      The link leads out of the entries and lists.
      found: ../guide/writing.mdx
      expected: a relative file, #heading, or https, http, mailto
      Link to an entry: ../recommendations/<id>.mdx"
  `);
});

test('a file outside the content folder', () => {
  expect(said(link('../../../README.md'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error link-scheme
      The link is neither a file of an entry nor a whole address.
      found: ../../../README.md
      expected: a relative file, #heading, or https, http, mailto
      Write https://... for a page elsewhere, ../recommendations/<id>.mdx for an entry."
  `);
});

test('a heading that is misspelt, and one that is none', () => {
  expect(said(link('#section-wy'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error link-scheme
      The page has no such heading.
      found: #section-wy
      expected: a relative file, #heading, or https, http, mailto
      Did you mean "#section-why"?"
  `);
  expect(said(link('#conclusion'))).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error link-scheme
      The page has no such heading.
      found: #conclusion
      expected: a relative file, #heading, or https, http, mailto
      Write one of: #section-the-ask, #section-why, #section-what-it-would-take."
  `);
});

test('a heading of a page that has none', () => {
  expect(said({ [readingList]: withText('See [the end](#end).') })).toContain(
    'Write the words without a link.',
  );
});

test.each([
  'https://example.org/a?b#c',
  'http://example.org',
  'mailto:desk@example.org',
  '#section-why',
  '../best-practices/push-decisions-down.mdx',
])('%s', (href) => {
  expect(found(link(href))).toEqual([]);
});
