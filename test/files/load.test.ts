import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadRepository } from '../../src/files/load.ts';

const fixture = 'test/fixtures/small-site/content';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'content-'));
  await cp(fixture, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a folder in which all is well', async () => {
  const { repository, problems } = await loadRepository(folder);
  expect(problems).toEqual([]);
  expect(repository.entries.size).toBe(10);
  expect(repository.readingLists.size).toBe(1);
  expect(repository.sources.size).toBe(2);
});

test('two readings give the same', async () => {
  expect(await loadRepository(folder)).toEqual(await loadRepository(folder));
});

test('everything wrong comes back at once, sorted by file: stray, unreadable and invalid', async () => {
  await symlink('/etc', path.join(folder, 'best-practices', 'zz.mdx'));
  await writeFile(path.join(folder, 'best-practices', 'bytes.mdx'), new Uint8Array([0xff]));
  await writeFile(path.join(folder, 'recommendations', 'empty.mdx'), '');
  await writeFile(path.join(folder, 'notes.txt'), '');
  const exit = path.join(folder, 'recommendations', 'write-the-exit-into-the-mandate.mdx');
  await writeFile(exit, (await readFile(exit, 'utf8')).replace('strength: could', 'strength: coud'));
  const { repository, problems } = await loadRepository(folder);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'best-practices/bytes.mdx valid-utf8',
    'best-practices/bytes.mdx valid-yaml',
    'best-practices/zz.mdx known-file',
    'notes.txt known-file',
    'recommendations/empty.mdx valid-yaml',
    'recommendations/write-the-exit-into-the-mandate.mdx schema',
  ]);
  expect(repository.entries.size).toBe(9);
});

test('a file that is too large hides no other', async () => {
  await writeFile(path.join(folder, 'best-practices', 'large.mdx'), 'x'.repeat(70_000));
  const { repository, problems } = await loadRepository(folder);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['best-practices/large.mdx file-size']);
  expect(repository.entries.size).toBe(10);
});
