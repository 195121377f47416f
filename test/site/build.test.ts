import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { build } from '../../scripts/browser/build.ts';

const { small } = inject('sites');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'build-'));
  await cp(small.contentDir, path.join(folder, 'content'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('where the checks find an error nothing is written, and it is named', async () => {
  const file = path.join(folder, 'content', 'best-practices', 'keep-aid-apart.mdx');
  await writeFile(file, (await readFile(file, 'utf8')).replace('themes: [learning]', 'themes: [lerning]'));
  const { code, output } = await build(path.join(folder, 'content'), '/', path.join(folder, 'site'));
  expect(code).toBe(1);
  expect(output).toContain('best-practices/keep-aid-apart.mdx');
  expect(output).toContain('Did you mean "learning"?');
  expect(await readdir(folder)).toEqual(['content']);
});

test('a site that stands is left as it is', async () => {
  const site = path.join(folder, 'site');
  await cp(small.folder, site, { recursive: true });
  const before = await readFile(path.join(site, 'index.html'), 'utf8');
  await writeFile(
    path.join(folder, 'content', 'best-practices', 'evil.mdx'),
    '---\ntitle: A\n---\n{process.exit(0)}\n',
  );
  const { code } = await build(path.join(folder, 'content'), '/', site);
  expect(code).toBe(1);
  expect(await readFile(path.join(site, 'index.html'), 'utf8')).toBe(before);
  expect((await readdir(folder)).sort()).toEqual(['content', 'site']);
});

test('a content folder that is not there is said', async () => {
  const { code, output } = await build(path.join(folder, 'nowhere'), '/', path.join(folder, 'site'));
  expect([code, output.trim()]).toEqual([
    2,
    `There is no content folder "${path.join(folder, 'nowhere')}". Set CONTENT_DIR to the folder that holds the entries.`,
  ]);
});
