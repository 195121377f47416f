/**
 * The record of what this repository has published: nothing is missing from it, so that nothing can be lost unseen.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { publishedRecord } from '../src/core/export/published.ts';
import { publishedFile } from '../src/core/paths.ts';
import { publishedSets } from '../src/core/published.ts';
import { loadRepository } from '../src/files/load.ts';
import { settings } from '../src/files/settings.ts';

const { contentDir } = settings({});
const { repository } = await loadRepository(contentDir);

test('the record of published ids is fresh', () => {
  const record = readFileSync(path.join(contentDir, publishedFile), 'utf8');
  expect(record, 'run "npm run generate"').toBe(publishedRecord(repository));
});

test('it holds every set', () => {
  for (const set of publishedSets) expect(repository.published[set].length, set).toBeGreaterThan(4);
});
