import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { SiteName } from '../browser/setup.ts';
import { visitor } from '../browser/visit.ts';
import { atomItems, brokenAtomRules } from '../core/export/feed-rules.ts';
import { jsonFeedSchema } from '../core/export/json-feed-schema.ts';

describe.each<SiteName>(['real', 'small'])('the feeds of the %s collection', (name) => {
  const { folder, basePath } = inject('sites')[name];
  const base = basePath === '/' ? '' : basePath;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const feeds = files.filter((file) => /(^|\/)feed\.xml$/.test(file));
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

  test('there are some, for each kind of page', () => {
    for (const part of ['', 'themes/', 'actors/', 'countries/', 'reading-lists/'])
      expect(feeds.filter((file) => file.startsWith(part)).length, part).toBeGreaterThan(0);
    expect(feeds).toContain('feed.xml');
  });

  test('keep the rules, hold the same in both formats, and lead to pages that are there', () => {
    for (const file of feeds) {
      const xml = read(file);
      expect(brokenAtomRules(xml), file).toEqual([]);
      const json = jsonFeedSchema.parse(JSON.parse(read(file.replace(/xml$/, 'json'))));
      expect(json.items.map(({ id, title, summary }) => ({ id, title, summary }))).toEqual(atomItems(xml));
      expect(json.items.length, file).toBeGreaterThan(0);
      expect(json.items.length, file).toBeLessThanOrEqual(50);
      const dates = json.items.map(({ date_modified }) => date_modified);
      expect(dates).toEqual([...dates].sort().reverse());
      for (const address of [json.home_page_url, ...json.items.map(({ url }) => url)]) {
        const page = new URL(address).pathname.slice(base.length);
        expect(existsSync(path.join(folder, page, 'index.html')), address).toBe(true);
      }
    }
  });

  test('are found from their page, and from no other', () => {
    for (const file of files.filter((one) => /index\.html$/.test(one))) {
      const html = read(file);
      const found = [
        ...html.matchAll(/<link rel="alternate" type="application\/(?:atom|feed)\+\w+"[^>]*href="([^"]+)"/g),
      ];
      const folderOf = file.replace(/index\.html$/, '').replace(/^search\/$/, '');
      const own = feeds.includes(`${folderOf}feed.xml`) && !html.includes('http-equiv="refresh"');
      const expected = own ? ['xml', 'json'].map((ending) => `${base}/${folderOf}feed.${ending}`) : [];
      expect(
        found.map(([, href]) => href),
        file,
      ).toEqual(expected);
    }
  });
});

test('a page says how to follow it', async () => {
  const { visit, paths } = small;
  const page = await visit(paths.theme('planning'));
  const link = page.getByRole('link', { name: 'Atom' });
  expect(await link.isVisible()).toBe(true);
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
});

const small = visitor('small');
