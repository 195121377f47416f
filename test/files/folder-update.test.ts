import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderUpdate } from '../../src/files/folder-update.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'update-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const site = () => path.join(folder, 'site');
const list = () => path.join(folder, 'lists', 'site.json');
const begin = () => folderUpdate(site(), list());

/** Updates the folder to these files, each with its content as its key; says which of them stayed. */
async function updated(files: Record<string, string>): Promise<string[]> {
  const update = await begin();
  const stayed = Object.keys(files).filter((file) => update.stays(file, files[file] ?? ''));
  for (const [file, content] of Object.entries(files))
    if (!stayed.includes(file)) update.write(file, content, content);
  await update.publish();
  return stayed;
}

async function found(): Promise<Record<string, string>> {
  const items = await readdir(site(), { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return Object.fromEntries(files.map((file, at) => [path.relative(site(), file), texts[at] ?? '']));
}

test('a folder gets what it is to hold, and nothing is left beside it', async () => {
  expect(await updated({ 'a.html': 'a', 'b/c.html': 'c' })).toEqual([]);
  expect(await found()).toEqual({ 'a.html': 'a', 'b/c.html': 'c' });
  expect((await readdir(folder)).sort()).toEqual(['lists', 'site']);
});

test('what is as it was stays; the rest is written, and what is not wanted goes with its folder', async () => {
  await updated({ 'a.html': 'a', 'b/c.html': 'c', 'd/e.html': 'e' });
  const { ino } = await stat(path.join(site(), 'a.html'));
  expect(await updated({ 'a.html': 'a', 'b/c.html': 'new', 'f/g/h.html': 'h' })).toEqual(['a.html']);
  expect(await found()).toEqual({ 'a.html': 'a', 'b/c.html': 'new', 'f/g/h.html': 'h' });
  expect((await readdir(site())).sort()).toEqual(['a.html', 'b', 'f']);
  expect((await stat(path.join(site(), 'a.html'))).ino).toBe(ino);
  expect((await readdir(folder)).sort()).toEqual(['lists', 'site']);
});

test('nothing changes before it is published, nor when it is discarded', async () => {
  await updated({ 'a.html': 'a' });
  const update = await begin();
  update.write('a.html', 'new', 'new');
  update.write('b.html', 'b', 'b');
  expect(await found()).toEqual({ 'a.html': 'a' });
  await update.discard();
  expect(await found()).toEqual({ 'a.html': 'a' });
  expect((await readdir(folder)).sort()).toEqual(['lists', 'site']);
  expect(await updated({ 'a.html': 'a' })).toEqual(['a.html']);
});

test('an update that was ended leaves the folder, and the next one is as if it had not been', async () => {
  await updated({ 'a.html': 'a' });
  (await begin()).write('a.html', 'half', 'half');
  expect(await updated({ 'a.html': 'half' })).toEqual([]);
  expect(await found()).toEqual({ 'a.html': 'half' });
});

test.each([
  ['longer', (file: string) => appendFile(file, ' and more')],
  ['as long', (file: string) => writeFile(file, 'y')],
  ['gone', (file: string) => rm(file)],
])('a file that was changed since is written again: %s', async (_how, change) => {
  await updated({ 'a.html': 'x', 'b.html': 'b' });
  const file = path.join(site(), 'a.html');
  const { mtime } = await stat(file);
  await change(file);
  // The clock of a disk may be coarse.
  await utimes(file, mtime, new Date(mtime.getTime() + 5_000)).catch(() => {});
  expect(await updated({ 'a.html': 'x', 'b.html': 'b' })).toEqual(['b.html']);
  expect(await found()).toEqual({ 'a.html': 'x', 'b.html': 'b' });
});

test('a file takes the place of a folder, and a folder that of a file', async () => {
  await updated({ 'a/b.html': 'b', c: 'c', d: 'd' });
  await updated({ a: 'a', 'c/e/f.html': 'f', d: 'd' });
  expect(await found()).toEqual({ a: 'a', 'c/e/f.html': 'f', d: 'd' });
});

test('what others have put there is taken away', async () => {
  await updated({ 'a.html': 'a' });
  await mkdir(path.join(site(), 'mine'));
  await writeFile(path.join(site(), 'mine', 'x.txt'), 'x');
  expect(await updated({ 'a.html': 'a' })).toEqual(['a.html']);
  expect(await found()).toEqual({ 'a.html': 'a' });
});

test.each([
  ['gone', () => rm(list())],
  ['damaged', () => writeFile(list(), '{"a.html":')],
])('without its list all is written again: %s', async (_how, spoil) => {
  await updated({ 'a.html': 'a', 'old.html': 'old' });
  await spoil();
  expect(await updated({ 'a.html': 'a' })).toEqual([]);
  expect(await found()).toEqual({ 'a.html': 'a' });
});

test('a list that cannot be written stops nothing', async () => {
  await writeFile(path.join(folder, 'lists'), 'a file');
  for (const content of ['a', 'b']) {
    expect(await updated({ 'a.html': content })).toEqual([]);
    expect(await found()).toEqual({ 'a.html': content });
  }
});

test('a linked file is the one that stands elsewhere, under a second name', async () => {
  const source = path.join(folder, 'source');
  await writeFile(source, 'text');
  const update = await begin();
  update.link('a/b.bin', 'key', source);
  await update.publish();
  expect((await stat(path.join(site(), 'a', 'b.bin'))).ino).toBe((await stat(source)).ino);
  expect((await begin()).stays('a/b.bin', 'key')).toBe(true);
});
