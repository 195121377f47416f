import { appendFile, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentDigest } from '../../src/files/digest.ts';
import { keptFiles } from '../../src/files/kept-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const key = contentDigest('what it holds');
const other = contentDigest('what another holds');
const store = () => keptFiles(path.join(folder, 'kept'));
const at = (name: string) => path.join(folder, name);

/** Keeps a file as one build, written to a place of that name. */
async function kept(text: string, name = 'first.html'): Promise<void> {
  await writeFile(at(name), text);
  const files = store();
  files.keep(key, at(name));
  files.close();
}

test('a file is there by its key, and under no other', async () => {
  await kept('<p>Text</p>');
  const files = store();
  expect(files.take(other, at('other.html'))).toBe(false);
  expect(files.take(key, at('second.html'))).toBe(true);
  expect(await readFile(at('second.html'), 'utf8')).toBe('<p>Text</p>');
});

test('it is taken again by the same build, and by the next ones', async () => {
  await kept('text');
  for (const name of ['a', 'b']) {
    const files = store();
    expect([files.take(key, at(`${name}1`)), files.take(key, at(`${name}2`))]).toEqual([true, true]);
    files.close();
  }
});

test('it outlives the place in which it was written', async () => {
  await kept('text');
  await rm(at('first.html'));
  expect(store().take(key, at('second.html'))).toBe(true);
});

test.each([
  ['longer', (file: string) => appendFile(file, ' and more')],
  ['as long', (file: string) => writeFile(file, 'changed here')],
])('a file that was changed in its place is not taken: %s', async (_how, change) => {
  await kept('as it was, x');
  const { mtime } = await stat(at('first.html'));
  // The clock of a disk may be coarse.
  await utimes(at('first.html'), mtime, new Date(mtime.getTime() - 5_000));
  await change(at('first.html'));
  expect(store().take(key, at('second.html'))).toBe(false);
});

test('what was neither taken nor kept is gone after a build', async () => {
  await kept('old');
  await writeFile(at('new.html'), 'new');
  const next = store();
  next.keep(other, at('new.html'));
  next.close();
  expect(store().take(key, at('x'))).toBe(false);
  expect(store().take(other, at('y'))).toBe(true);
  const names = await readdir(path.join(folder, 'kept'), { recursive: true });
  expect(names.filter((name) => name.endsWith(key))).toEqual([]);
});

test('a folder that is gone, damaged, or no folder keeps nothing and stops nothing', async () => {
  await kept('text');
  await writeFile(path.join(folder, 'kept', 'list.json'), '{"cut');
  expect(store().take(key, at('a'))).toBe(false);
  await rm(path.join(folder, 'kept'), { recursive: true });
  expect(store().take(key, at('b'))).toBe(false);
  await writeFile(path.join(folder, 'kept'), 'a file');
  const files = store();
  files.keep(key, at('first.html'));
  expect(files.take(key, at('c'))).toBe(false);
  files.close();
  expect(await readFile(path.join(folder, 'kept'), 'utf8')).toBe('a file');
});

test('a build that did not end leaves what the one before it kept', async () => {
  await kept('text');
  await writeFile(at('half.html'), 'half');
  store().keep(other, at('half.html'));
  const files = store();
  expect([files.take(other, at('a')), files.take(key, at('b'))]).toEqual([false, true]);
});
