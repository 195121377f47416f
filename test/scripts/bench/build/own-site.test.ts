import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { removeCaches } from '../../../../scripts/bench/build/own-site.ts';
import { settings } from '../../../../src/files/settings.ts';

test('a cold build finds nothing of an earlier one: every cache of the content folder goes', async () => {
  const contentDir = 'no/such/content-of-the-bench';
  const { cacheDir, documentCache } = settings({ CONTENT_DIR: contentDir });
  for (const cache of [cacheDir, documentCache]) await mkdir(cache, { recursive: true });
  await removeCaches(contentDir);
  expect([cacheDir, documentCache].filter(existsSync)).toEqual([]);
});
