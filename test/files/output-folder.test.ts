import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outputProblem, stagingFolder } from '../../src/files/output-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'output-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a folder that no build has made is never replaced', async () => {
  const mine = path.join(folder, 'mine');
  await write(path.join(mine, 'letter.txt'), 'dear');
  expect(await outputProblem(mine, path.join(folder, 'content'))).toBe(
    `Cannot build into ${mine}: it holds files that no build has made. Empty it or name another folder with --outDir.`,
  );
});

test.each([
  ['the project itself', process.cwd()],
  ['a folder above it', path.dirname(process.cwd())],
])('%s is refused', async (_name, outDir) => {
  expect(await outputProblem(outDir, path.join(folder, 'content'))).toMatch(
    /^Cannot build into .*: it holds /,
  );
});

test('a folder inside the content folder is refused', async () => {
  expect(await outputProblem(path.join(folder, 'content', 'site'), path.join(folder, 'content'))).toMatch(
    /it lies inside the content folder/,
  );
});

test('an empty, a missing and a built folder are fine', async () => {
  const content = path.join(folder, 'content');
  await mkdir(path.join(folder, 'empty'));
  await write(path.join(folder, 'built', 'data', 'cross-references.json'), '{}');
  for (const name of ['empty', 'missing', 'built']) {
    expect(await outputProblem(path.join(folder, name), content)).toBeNull();
  }
});

test('publishing replaces the whole folder, and leaves nothing beside it', async () => {
  const target = path.join(folder, 'site');
  await write(path.join(target, 'old.html'), 'old');
  const staging = await stagingFolder(target);
  await write(path.join(staging.folder, 'new.html'), 'new');
  expect(await readFile(path.join(target, 'old.html'), 'utf8')).toBe('old');
  await staging.publish();
  expect(await readdir(target)).toEqual(['new.html']);
  expect(await readdir(folder)).toEqual(['site']);
});

test('discarding takes away the folders that were made for it, and no other', async () => {
  await (await stagingFolder(path.join(folder, 'a', 'b', 'site'))).discard();
  expect(await readdir(folder)).toEqual([]);
  const staging = await stagingFolder(path.join(folder, 'a', 'b', 'site'));
  await write(path.join(folder, 'a', 'mine.txt'), 'mine');
  await staging.discard();
  expect(await readdir(folder, { recursive: true })).toEqual(['a', path.join('a', 'mine.txt')]);
});

test('discarding leaves the folder as it was', async () => {
  const target = path.join(folder, 'site');
  await write(path.join(target, 'old.html'), 'old');
  const staging = await stagingFolder(target);
  await write(path.join(staging.folder, 'new.html'), 'new');
  await staging.discard();
  expect(await readdir(target)).toEqual(['old.html']);
  expect(await readdir(folder)).toEqual(['site']);
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
