/**
 * How the measurement drives a search page and counts its bytes, on pages made for it. That it works with the page of this site
 * is tested with the command itself.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Engine } from '../../scripts/bench/search/engine.ts';
import { siteEngine } from '../../scripts/bench/search/engines/site.ts';
import { compressedBytes, firstVisits } from '../../scripts/bench/search/first-visit.ts';
import { type Host, host } from '../../scripts/bench/search/host.ts';

/** Searches as the site does: late, with a state, and with the query in the address only once it has begun. */
const script = `
import '/pagefind/engine.js';
const box = document.querySelector('main input');
const list = document.querySelector('.results');
const show = (query) => {
  list.dataset.state = 'searching';
  setTimeout(() => {
    const ids = query === 'nothing' ? [] : [query, ...Array.from({ length: 20 }, (_, at) => 'more-' + at)];
    list.innerHTML = ids.map((id) => '<li><article data-entry-id="' + id + '"></article></li>').join('');
    list.dataset.state = query === 'broken' ? 'error' : 'ready';
    setTimeout(() => fetch('/later.txt'), 50);
  }, 100);
};
box.addEventListener('input', () => setTimeout(() => {
  history.replaceState(null, '', '?q=' + encodeURIComponent(box.value));
  show(box.value);
}, 60));
show(new URLSearchParams(location.search).get('q') ?? '');
`;

const files: Record<string, string> = {
  'search/index.html': `<!doctype html><link rel="stylesheet" href="/style.css"><main><input type="search" maxlength="12">
<ol class="results" data-state="idle"></ol></main><script type="module" src="/script.js"></script>`,
  'script.js': script,
  'style.css': 'main { color: black }',
  'pagefind/engine.js': 'globalThis.engine = true;',
  'later.txt': 'x'.repeat(50_000),
};

let folder: string;
let served: Host;
let browser: Browser;
let page: Page;
let engine: Engine;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  served = await host(folder);
  browser = await chromium.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  page = await browser.newPage();
  engine = await siteEngine(page, served.origin, new Map([['fog', 'Document 4']]));
});

test('the first ten results of the query that was asked, not of the one before, by their ids in the collection', async () => {
  for (const [query, first] of [
    ['fog', 'Document 4'],
    ['dues', 'dues'],
  ] as const) {
    const { ids, ms } = await engine.ask(query);
    expect([ids.length, ids[0]]).toEqual([10, first]);
    expect(ms).toBeGreaterThan(155);
    expect(ms).toBeLessThan(5_000);
  }
  expect((await engine.ask('nothing')).ids).toEqual([]);
});

test('a query is cut where the box takes no more', async () => {
  expect((await engine.ask('twelve signs and many more')).ids[0]).toBe('twelve signs');
});

test('a search that fails is said, with its query', async () => {
  await expect(engine.ask('broken')).rejects.toThrow('The search page failed when asked “broken”.');
});

test('a first visit is all that is asked for up to the first result; later files are not of it', async () => {
  const { cost, scripts } = await firstVisits(browser, served, (query) => `/search/?q=${query}`, [
    'fog',
    'dues',
  ]);
  const size = (file: string): number => gzipSync(files[file] ?? '').length;
  const engineBytes = size('pagefind/engine.js');
  expect(cost).toEqual({
    bytes: size('search/index.html') + size('script.js') + size('style.css') + engineBytes,
    requests: 4,
    engineBytes,
  });
  expect([...scripts]).toEqual(['/script.js']);
  expect(await compressedBytes(folder, scripts)).toBe(size('script.js'));
});
