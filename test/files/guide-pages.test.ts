import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readGuidePages } from '../../src/files/guide-pages.ts';

test('reads every page of our own guide', async () => {
  const files = readdirSync('content/guide', { recursive: true, encoding: 'utf8' });
  const ids = files.filter((file) => file.endsWith('.mdx')).map((file) => file.slice(0, -'.mdx'.length));
  const pages = await readGuidePages('content');
  expect(pages.map(({ id }) => id)).toEqual(ids.sort());
  expect(pages.find(({ id }) => id === 'form')).toMatchObject({ group: 'contributing', order: 3 });
});

test('a collection may have no guide, and what is wrong in it is left to the build', async () => {
  const content = await mkdtemp(path.join(tmpdir(), 'guide-'));
  try {
    expect(await readGuidePages(content)).toEqual([]);
    await mkdir(path.join(content, 'guide'));
    await writeFile(path.join(content, 'guide', 'a.mdx'), '---\ntitle: A\nsummary: S\n---\n\nText.\n');
    await writeFile(path.join(content, 'guide', 'b.mdx'), '---\ntitle: B\n---\n\nText.\n');
    expect(await readGuidePages(content)).toEqual([{ id: 'a', title: 'A', summary: 'S' }]);
  } finally {
    await rm(content, { recursive: true, force: true });
  }
});
