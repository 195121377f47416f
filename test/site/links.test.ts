import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuiltPage, builtPages } from '../browser/built-pages.ts';
import type { SiteName } from '../browser/setup.ts';

/** The address under which a build without SITE_URL is published. */
const home = 'http://localhost:4321';

describe.each<SiteName>(['real', 'small'])('the %s collection', (name) => {
  const { folder, basePath } = inject('sites')[name];
  const base = basePath.replace(/\/$/, '');
  let pages: BuiltPage[] = [];
  beforeAll(async () => {
    pages = await builtPages(folder);
  });

  test('has its pages', () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.flatMap(({ links }) => links).length).toBeGreaterThan(500);
  });

  test('every link of every page leads somewhere, fragments included', () => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    const broken = new Set<string>();
    for (const page of pages) {
      for (const link of page.links) {
        const url = new URL(link, `${home}${base}${page.address}`);
        if (url.origin !== home) continue;
        const address = decodeURIComponent(url.pathname.slice(base.length));
        const target = byAddress.get(address);
        const isThere =
          target !== undefined || (!address.endsWith('/') && existsSync(path.join(folder, address)));
        const isUnder = url.pathname.startsWith(`${base}/`);
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (!isUnder || !isThere) broken.add(`${page.address} -> ${link}`);
        else if (fragment !== '' && !target?.ids.has(fragment))
          broken.add(`${page.address} -> ${link} (no such place)`);
      }
    }
    expect([...broken]).toEqual([]);
  });

  test('pages are linked with their closing stroke, so that no host redirects', () => {
    const bare = pages.flatMap(({ address, links }) =>
      links
        .filter((link) => link.startsWith(`${base}/`))
        .map((link) => link.replace(/[?#].*$/, ''))
        .filter((link) => !link.endsWith('/') && !/\.[a-z0-9]+$/.test(link))
        .map((link) => `${address} -> ${link}`),
    );
    expect(bare).toEqual([]);
  });

  test('links that leave the site have a scheme that is safe', () => {
    const outside = new Set(
      pages.flatMap(({ links }) => links).filter((link) => /^[a-z]+:|^\/\//i.test(link)),
    );
    expect([...outside].filter((link) => !/^(https?:\/\/[^@]+|mailto:.+)$/i.test(link))).toEqual([]);
  });

  test('nothing is loaded from elsewhere, and no page holds a program or a style of its own', () => {
    const loaded = pages.flatMap(({ address, html }) =>
      [...html.matchAll(/<(script|link|img|iframe|source|video|audio|object|embed)\b[^>]*>/gi)]
        .map(([tag]) => tag)
        .filter(
          (tag) => /(?:src|href)="(?:https?:)?\/\//i.test(tag) && !/rel="(?:canonical|alternate)"/.test(tag),
        )
        .map((tag) => `${address} ${tag}`),
    );
    expect(loaded).toEqual([]);
    const inline = pages.flatMap(({ address, html }) =>
      (
        html.match(
          /<style\b|\sstyle="|\son[a-z]+="|<script(?![^>]*\b(?:src=|application\/ld\+json))[^>]*>/gi,
        ) ?? []
      ).map((tag) => `${address} ${tag}`),
    );
    expect(inline).toEqual([]);
  });

  test('every page has its policy first, its title, and its address', () => {
    for (const { address, html } of pages) {
      expect(html.slice(0, 200), address).toMatch(
        /<head><meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
      );
      expect(html, address).toMatch(/<title>[^<]+<\/title>/);
      expect(html.match(/<h1[\s>]/g), address).toHaveLength(1);
      expect(html.includes("'wasm-unsafe-eval'"), address).toBe(address === '/search/');
      expect(html, address).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
    }
  });

  test('the site map names every page that should be found, and no other', () => {
    const listed = [
      ...readFileSync(path.join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
    ].map(([, url = '']) => new URL(url).pathname.slice(base.length));
    // Hand-outs and cards show again what another page shows, which is their canonical address.
    const moved = pages
      .filter(({ html }) => /http-equiv="refresh"|<meta name="robots" content="noindex"/.test(html))
      .map(({ address }) => address);
    const expected = pages
      .map(({ address }) => address)
      .filter((address) => !['/404.html', '/search/'].includes(address) && !moved.includes(address))
      // Further pages of a listing are found from its first.
      .filter((address) => !/\/page\/\d+\/$/.test(address));
    expect(listed.filter((address) => !expected.includes(address))).toEqual([]);
    expect(expected.filter((address) => !listed.includes(address))).toEqual([]);
  });
});
