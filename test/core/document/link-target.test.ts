import { expect, test } from 'vitest';
import { linkTarget } from '../../../src/core/document/link-target.ts';

test.each([
  ['./b.mdx', 'best-practices/b.mdx'],
  ['b.mdx', 'best-practices/b.mdx'],
  ['../recommendations/b.mdx', 'recommendations/b.mdx'],
  ['../recommendations/./b.mdx#why', 'recommendations/b.mdx'],
  ['../recommendations//b.mdx?x', 'recommendations/b.mdx'],
  ['b.md', 'best-practices/b.md'],
  ['../../secret.mdx', null],
  ['../../../etc/b.mdx', null],
  ['../b.mdx', 'b.mdx'],
  ['/best-practices/b.mdx', null],
  ['https://example.org/b.mdx', null],
  ['javascript:b.mdx', null],
  ['mailto:b.mdx', null],
  ['#b.mdx', null],
  ['b', null],
  ['b.html', null],
  ['', null],
])('%j from best-practices/a.mdx means %j', (href, target) => {
  expect(linkTarget('best-practices/a.mdx', href)).toBe(target);
});
