import { expect, test } from 'vitest';
import { fillBody } from '../../../src/core/document/fill.ts';

test('fills holes and leaves the rest as it is', () => {
  const html = ['<a href="', { type: 'term-address', term: 'impp' } as const, '">x</a>'];
  expect(fillBody(html, () => '/glossary/#impp')).toBe('<a href="/glossary/#impp">x</a>');
});

test('writes a citation as a link', () => {
  const html = [{ type: 'cite', source: 's', section: null, pages: null } as const];
  expect(fillBody(html, () => ({ href: '/s/?a&b', text: 'S < T' }))).toBe(
    '<a class="cite" href="/s/?a&amp;b">S &lt; T</a>',
  );
});

test.each([
  ['"><script>', '&quot;&gt;&lt;script&gt;'],
  ["'&amp;", '&#39;&amp;amp;'],
])('escapes %s, for text and attributes alike', (value, escaped) => {
  expect(fillBody([{ type: 'callout-label', kind: 'note' }], () => value)).toBe(escaped);
});
