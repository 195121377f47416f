import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '../../src/files/replace-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'replace-'));
  await mkdir(path.join(folder, 'recommendations'));
  await writeFile(path.join(folder, file), 'before');
});
afterEach(() => rm(folder, { recursive: true }));

const file = 'recommendations/x.mdx';
const bytes = (text: string) => new TextEncoder().encode(text);
const now = () => readFile(path.join(folder, file), 'utf8');

test('a text takes the place of a file', async () => {
  await replaceFile(folder, file, bytes('before'), 'after');
  expect(await now()).toBe('after');
  expect(await readdir(path.join(folder, 'recommendations'))).toEqual(['x.mdx']);
});

test('what somebody has written since it was read is kept', async () => {
  await expect(replaceFile(folder, file, bytes('earlier'), 'after')).rejects.toThrow(
    'recommendations/x.mdx has changed while it was read, and was left as it is.',
  );
  expect(await now()).toBe('before');
});

test('a link is not followed, be it the file or its folder', async () => {
  const other = 'recommendations/link.mdx';
  await symlink(path.join(folder, file), path.join(folder, other));
  await expect(replaceFile(folder, other, bytes('before'), 'after')).rejects.toThrow('not a regular file');
  await symlink(path.join(folder, 'recommendations'), path.join(folder, 'best-practices'));
  await expect(replaceFile(folder, 'best-practices/x.mdx', bytes('before'), 'after')).rejects.toThrow(
    'not a regular file',
  );
  expect(await now()).toBe('before');
});
