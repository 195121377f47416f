import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRepository } from '../../src/files/load.ts';
import { writeSearchIndex } from '../../src/files/search-index.ts';
import { searchRecords } from '../../src/views/search-records.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'index-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('every entry is in the index, with what its card shows and the facets it stands under', async () => {
  const { repository } = await loadRepository('content');
  await writeSearchIndex(searchRecords(repository), folder);
  const fragments = await readFragments();
  expect(fragments.map(({ meta }) => meta['id']).sort()).toEqual([...repository.entries.keys()].sort());
  const somalia = fragments.find(({ meta }) => meta['id'] === 'strategic-assessment-for-somalia');
  expect(somalia?.url).toBe('/entries/strategic-assessment-for-somalia/');
  expect(somalia?.filters['country']).toEqual(['som']);
  expect(somalia?.filters['kind']).toEqual(['country-experience']);
  expect(somalia?.filters['theme']).toContain('planning');
  expect(somalia?.meta['facts']?.split('\u241F')).toEqual(['Somalia', 'Norway 2008, section 4.2, pp. 28–29']);
  expect((await readdir(path.join(folder, 'pagefind'))).filter((name) => name.includes('ui'))).toEqual([]);
});

test('an index that cannot be written fails at once', async () => {
  const file = path.join(folder, 'no-folder');
  await writeFile(file, '');
  const record = { url: '/x/', html: '<html><body><main data-pagefind-body>x</main></body></html>' };
  await expect(writeSearchIndex([record], file)).rejects.toThrow(/ENOTDIR|EEXIST/);
});

type Fragment = { url: string; meta: Record<string, string>; filters: Record<string, string[]> };

async function readFragments(): Promise<Fragment[]> {
  const files = await readdir(path.join(folder, 'pagefind', 'fragment'));
  return Promise.all(
    files.map(async (file) => {
      const text = gunzipSync(await readFile(path.join(folder, 'pagefind', 'fragment', file))).toString(
        'utf8',
      );
      return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    }),
  );
}
