import { expect, test } from 'vitest';
import { madeCollection } from '../../../scripts/bench/collection.ts';
import { parseDocument } from '../../../src/core/document/parse.ts';
import { sitemapPages, sitemapXml } from '../../../src/core/export/sitemap.ts';
import { createPaths } from '../../../src/core/paths.ts';
import { assemble } from '../../../src/core/repository.ts';

const paths = createPaths('/kb', 'https://example.org');

test('every entry, list and term has its address, and a redirect has none', () => {
  const { repository } = assemble(documents());
  const addresses = sitemapPages(repository, paths).map(({ path }) => path);
  expect(addresses).toContain('/kb/');
  expect(addresses).toContain('/kb/entries/made-entry-000001/');
  expect(addresses).toContain('/kb/countries/qax/');
  expect(addresses).toContain('/kb/sources/made-source/');
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => !address.startsWith('/kb/'))).toEqual([]);
});

test('addresses are whole, and what XML reads as a mark is escaped', () => {
  const xml = sitemapXml([{ path: '/kb/search/?a=1&b=<2>', changed: '2026-11-24' }], paths);
  expect(xml).toContain(
    '<loc>https://example.org/kb/search/?a=1&amp;b=%3C2%3E</loc><lastmod>2026-11-24</lastmod>',
  );
});

function documents() {
  return [...madeCollection(3)].map(([file, text]) =>
    parseDocument({ file, bytes: new TextEncoder().encode(text) }),
  );
}
