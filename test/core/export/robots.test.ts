import { expect, test } from 'vitest';
import { robots } from '../../../src/core/export/robots.ts';
import { createPaths } from '../../../src/core/paths.ts';

const paths = createPaths('/kb', 'https://example.org');

test('a site is open but for its pages of results', () => {
  expect(robots(paths, false)).toBe(
    'User-agent: *\nAllow: /\nDisallow: /kb/search/\n\nSitemap: https://example.org/kb/sitemap.xml\n',
  );
});

test('a proposal is closed', () => {
  expect(robots(paths, true)).toBe('User-agent: *\nDisallow: /\n');
});
