import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleBeside } from '../../scripts/bundle/beside.ts';

let folder: string;
beforeAll(async () => {
  // Inside the project, where its packages are found.
  await mkdir('.cache', { recursive: true });
  folder = await mkdtemp(path.join('.cache', 'bundles-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a bundle that is stopped leaves nothing', async () => {
  const bundling = bundleBeside(folder, 'stopped');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await bundling.stop();
  await expect(bundling.done).rejects.toThrow(/abort/i);
  expect(await readdir(folder)).toEqual([]);
});

test('the same code is bundled once; its files are named by what they hold', {
  timeout: 60_000,
}, async () => {
  const bundle = await bundleBeside(folder, 'code').done;
  expect(await readFile(bundle.renderer, 'utf8')).toContain('render');
  const { mtimeMs } = await stat(bundle.renderer);
  expect(await bundleBeside(folder, 'code').done).toEqual(bundle);
  expect((await stat(bundle.renderer)).mtimeMs).toBe(mtimeMs);
  const same = await bundleBeside(folder, 'other').done;
  const names = (place: string) => readdir(path.join(place, '_astro'));
  expect(await names(same.assets)).toEqual(await names(bundle.assets));
});

test('the last bundles stay, older ones go', { timeout: 60_000 }, async () => {
  for (const code of ['third', 'fourth']) await bundleBeside(folder, code).done;
  expect((await readdir(folder)).length).toBe(3);
});
