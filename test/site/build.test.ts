import { access, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../browser/build.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'refused-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('one entry with four mistakes fails the build with four messages, and nothing is written', async () => {
  const content = path.join(folder, 'content');
  await cp('test/fixtures/small-site/content', content, { recursive: true });
  const entry = await readFile(path.join(content, 'recommendations', 'fund-the-first-months.mdx'), 'utf8');
  const broken = entry
    .replace(/themes: \[[^\]]*\]/, 'themes: [no-such-theme]')
    .replace(
      '## Why\n',
      '## Why\n\n[The other plan](../best-practices/not-there.mdx) <script>alert(1)</script>\n',
    );
  expect(broken).toContain('no-such-theme');
  expect(broken).toContain('<script>');
  // The same id as a best practice: the file is in another folder.
  await writeFile(path.join(content, 'recommendations', 'keep-aid-apart.mdx'), broken);

  const outDir = path.join(folder, 'site');
  const { code, output } = await build(content, '/', outDir);
  expect(code).toBe(1);
  const ours = output.split('\n').filter((line) => /\berror\b.*\(/.test(line));
  expect(ours.map((line) => /\(([a-z-]+)\)$/.exec(line)?.[1]).sort()).toEqual([
    'known-term',
    'no-code-in-content',
    'reference-exists',
    'unique-id',
  ]);
  expect(output).toContain('Nothing was built.');
  await expect(access(outDir)).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['content']);
});
