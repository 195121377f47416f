import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from '../../src/files/digest.ts';
import { pageCache } from '../../src/files/page-cache.ts';

let folder: string;
let target: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pages-'));
  target = path.join(folder, 'index.html');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const key = digestOf('what the page shows');
const other = digestOf('what another shows');
const cacheIn = () => pageCache(path.join(folder, 'cache'));

test('a page is there by the digest of what it shows, and under no other', async () => {
  cacheIn().keep(key, '<p>Text</p>');
  expect(cacheIn().take(other, target)).toBe(false);
  expect(cacheIn().take(key, target)).toBe(true);
  expect(await readFile(target, 'utf8')).toBe('<p>Text</p>');
});

test('what is done to a built page is done to no later one', async () => {
  cacheIn().keep(key, '<p>Text</p>');
  cacheIn().take(key, target);
  await writeFile(target, 'changed by hand');
  cacheIn().take(key, target);
  expect(await readFile(target, 'utf8')).toBe('<p>Text</p>');
});

test('pages that were neither taken nor kept are gone after a build', () => {
  cacheIn().keep(key, 'old');
  const next = cacheIn();
  next.keep(other, 'new');
  next.prune();
  expect(cacheIn().take(key, target)).toBe(false);
  expect(cacheIn().take(other, target)).toBe(true);
});

test('a cache that is gone, or is no folder, keeps nothing and stops nothing', async () => {
  await writeFile(path.join(folder, 'cache'), 'a file');
  const cache = cacheIn();
  cache.keep(key, 'text');
  expect(cache.take(key, target)).toBe(false);
  cache.prune();
  expect(await readdir(folder)).toEqual(['cache']);
});

test('half a page is never taken: none lies under its name', async () => {
  cacheIn().keep(key, 'whole');
  const names = await readdir(path.join(folder, 'cache'), { recursive: true });
  expect(names.filter((name) => name.includes('.'))).toEqual([]);
});
