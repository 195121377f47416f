/**
 * Long listings of a built site: pages that lead to each other, each entry on one of them, without a script.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { madeCollection } from '../../scripts/bench/collection.ts';
import { build } from '../../scripts/browser/build.ts';
import { type Served, serve } from '../../scripts/serve.ts';
import { createPaths } from '../../src/core/paths.ts';
import { settings } from '../../src/files/settings.ts';
import { violations } from '../browser/violations.ts';

const paths = createPaths('/', 'http://localhost:4321');
const theme = paths.theme('theme-1');
const listings = [
  ['a theme', theme],
  ['a phase', paths.phase('phase-1')],
  ['an actor', paths.actor('actor-1')],
  ['a source', paths.source('made-source-5')],
] as const;

let folder: string;
let contentDir: string;
let dist: string;
let served: Served;
let browser: Browser;
beforeAll(async () => {
  // Inside the project: what is built outside it passes through one folder of Astro, where two builds at a time collide.
  await mkdir('.cache', { recursive: true });
  folder = path.resolve(await mkdtemp(path.join('.cache', 'further-pages-')));
  contentDir = path.join(folder, 'content');
  dist = path.join(folder, 'dist');
  for (const [file, text] of madeCollection(300)) {
    await mkdir(path.dirname(path.join(contentDir, file)), { recursive: true });
    // Many refer to the first entry.
    const link = file.endsWith('5.mdx')
      ? '\n[An example](../best-practices/made-entry-000000.mdx) is given.\n'
      : '';
    await writeFile(path.join(contentDir, file), `${text}${link}`);
  }
  const { code, output } = await build(contentDir, '/', dist);
  if (code !== 0) throw new Error(output);
  served = await serve(dist, '/');
  browser = await chromium.connect(inject('browser'));
}, 120_000);
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
  await served.close();
  const { cacheDir, documentCache } = settings({
    ...process.env,
    CONTENT_DIR: contentDir,
    BASE_PATH: '/',
  });
  for (const made of [cacheDir, documentCache, folder]) await rm(made, { recursive: true, force: true });
});

describe.each(listings)('%s', (_what, address) => {
  test('is read to its end without a script, from page to page', async () => {
    const page = await open(address);
    const listed: string[] = [];
    const visited: string[] = [];
    for (;;) {
      visited.push(new URL(page.url()).pathname);
      listed.push(...(await entriesOn(page)));
      const next = page.locator('nav.pagination a[rel="next"]');
      if ((await next.count()) === 0) break;
      await next.click();
    }
    const position = (await page.locator('nav.pagination p').textContent()) ?? '';
    const all = Number(/of (\d+)$/.exec(position)?.[1]);
    expect(all).toBeGreaterThan(60);
    expect(listed).toHaveLength(all);
    expect(visited).toEqual(
      Array.from({ length: Math.ceil(all / 60) }, (_, at) => paths.pageOf(address, at + 1)),
    );
    // Back to the first, which has none before it.
    for (let at = 1; at < visited.length; at += 1) await page.locator('nav.pagination a[rel="prev"]').click();
    expect(new URL(page.url()).pathname).toBe(address);
    expect(await page.locator('nav.pagination a[rel="prev"]').count()).toBe(0);
  });

  test('has a valid second page of modest weight', async () => {
    const html = await readFile(file(paths.pageOf(address, 2)), 'utf8');
    expect(await faults(html)).toEqual([]);
    expect(gzipSync(html).length).toBeLessThan(30_000);
  });

  test.each(['light', 'dark'] as const)('is accessible in %s', async (colorScheme) => {
    const page = await open(paths.pageOf(address, 2), { colorScheme, javaScriptEnabled: true });
    expect(await violations(page)).toEqual([]);
  });
});

test('what an entry has no room for is one click away, and holds all that the data say', async () => {
  const read = async (...at: string[]) => JSON.parse(await readFile(path.join(dist, ...at), 'utf8'));
  const all = (await read('data', 'cross-references.json')) as Record<
    string,
    { incoming: { type: string; from: string }[] }
  >;
  const linking = (id: string) => all[id]?.incoming.filter(({ type }) => type === 'is-linked-from') ?? [];
  const busiest = Object.keys(all).toSorted((a, b) => linking(b).length - linking(a).length)[0] ?? '';
  expect(linking(busiest).length).toBeGreaterThan(20);
  expect(await read('entries', busiest, 'cross-references.json')).toEqual(all[busiest]);
  const page = await open(paths.entry(busiest));
  await page.getByRole('link', { name: /^and \d+ more$/ }).click();
  const address = paths.entryReferences(busiest);
  expect(new URL(page.url()).pathname).toBe(address);
  const titles = await page
    .locator('section[aria-labelledby="is-linked-from"] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(titles.length).toBeGreaterThan(20);
  for (const link of titles) expect(linking(busiest).map(({ from }) => paths.entry(from))).toContain(link);
  const html = await readFile(file(address), 'utf8');
  expect(await faults(html)).toEqual([]);
  expect(gzipSync(html).length).toBeLessThan(30_000);
  for (const colorScheme of ['light', 'dark'] as const)
    expect(await violations(await open(address, { colorScheme, javaScriptEnabled: true }))).toEqual([]);
});

test('a theme holds each of its entries once, as the data say', async () => {
  const data = JSON.parse(await readFile(path.join(dist, 'data', 'entries.json'), 'utf8')) as {
    id: string;
    themes: string[];
  }[];
  const under = data.filter(({ themes }) => themes.some((id) => /^theme-1(-|$)/.test(id)));
  const listed: string[] = [];
  for (let number = 1; (number - 1) * 60 < under.length; number += 1) {
    const page = await open(paths.pageOf(theme, number));
    listed.push(...(await entriesOn(page)));
  }
  expect(listed.toSorted()).toEqual(under.map(({ id }) => paths.entry(id)).toSorted());
});

test('a page says which it is, of what, and where it stands', async () => {
  const page = await open(paths.pageOf(theme, 2));
  const label = (await page.locator('.trail a').last().textContent()) ?? '';
  expect(await page.title()).toContain(`${label}, page 2`);
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(
    `http://localhost:4321${theme}page/2/`,
  );
  expect(await page.locator('nav.pagination [aria-current="page"]').textContent()).toBe('2');
  expect(await page.locator(`main a[href="${paths.search}?theme=theme-1"]`).count()).toBe(1);
  expect(await page.locator('link[rel="alternate"][type*="atom"]').count()).toBe(0);
});

test('a kind that begins on another page is one click away', async () => {
  const page = await open(theme);
  const link = page.locator('.chips.here a', { hasText: 'Country experiences' });
  expect(await link.getAttribute('href')).toMatch(/page\/\d+\/#country-experiences$/);
  await link.click();
  expect(await page.locator('h2#country-experiences').count()).toBe(1);
});

test('only the first page is in the sitemap, and a page past the last is not there', async () => {
  const sitemap = await readFile(path.join(dist, 'sitemap.xml'), 'utf8');
  expect(sitemap).toContain(`${theme}</loc>`);
  expect(sitemap).not.toContain('/page/');
  const page = await open(theme);
  const gone = await page.goto(`${served.origin}${paths.pageOf(theme, 99)}`);
  expect(gone?.status()).toBe(404);
});

test('a listing that fits on one page has no foot', async () => {
  const page = await open(paths.theme('theme-16-5'));
  expect((await entriesOn(page)).length).toBeLessThanOrEqual(60);
  expect(await page.locator('nav.pagination').count()).toBe(0);
});

async function open(
  address: string,
  options: { javaScriptEnabled?: boolean; colorScheme?: 'light' | 'dark' } = {},
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  const response = await page.goto(`${served.origin}${address}`);
  expect(response?.status()).toBe(200);
  return page;
}

/** Addresses of the entries that a page lists. */
function entriesOn(page: Page): Promise<string[]> {
  return page
    .locator('main :is(.card-title, .line-title) a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

function file(address: string): string {
  return path.join(dist, address, 'index.html');
}

async function faults(html: string): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'require-sri': ['error', { target: 'crossorigin' }],
      'long-title': 'off',
    },
  });
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
