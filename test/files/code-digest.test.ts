import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeDigest } from '../../src/files/code-digest.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(path.join(tmpdir(), 'code-'));
});
afterEach(() => rm(content, { recursive: true, force: true }));

test('is the same while nothing changes, and where a collection has no guide', async () => {
  expect(await codeDigest(content, { base: '/' })).toBe(await codeDigest(content, { base: '/' }));
});

test('changes with the settings, with a page of the guide, and with its name; not with an entry', async () => {
  const digests = [await codeDigest(content, { base: '/' })];
  digests.push(await codeDigest(content, { base: '/kb' }));
  await mkdir(path.join(content, 'guide', 'rules'), { recursive: true });
  await writeFile(path.join(content, 'guide', 'rules', 'a.mdx'), 'Text');
  digests.push(await codeDigest(content, { base: '/' }));
  await writeFile(path.join(content, 'guide', 'rules', 'a.mdx'), 'Other text');
  digests.push(await codeDigest(content, { base: '/' }));
  await rm(path.join(content, 'guide', 'rules', 'a.mdx'));
  await writeFile(path.join(content, 'guide', 'rules', 'b.mdx'), 'Other text');
  digests.push(await codeDigest(content, { base: '/' }));
  expect(new Set(digests).size).toBe(digests.length);
  await mkdir(path.join(content, 'recommendations'));
  await writeFile(path.join(content, 'recommendations', 'a.mdx'), 'Text');
  expect(await codeDigest(content, { base: '/' })).toBe(digests.at(-1));
});
