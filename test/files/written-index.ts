import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SearchRecord } from '../../src/core/search/record.ts';
import { contentDigest } from '../../src/files/digest.ts';
import { folderUpdate } from '../../src/files/folder-update.ts';
import { beginIndex } from '../../src/files/search-index.ts';

/** Writes the index of the records into a site, as a build does. */
export async function writeIndex(
  records: readonly SearchRecord[],
  outDir: string,
  kept: string,
  parts = 1,
): Promise<void> {
  const indexing = await beginIndex(records, kept, parts);
  const site = await folderUpdate(outDir, `${outDir}.json`);
  const index = await indexing.done;
  index.putInto(site);
  await site.publish();
  await index.keep();
}

/** A record that stands under nothing. */
export const unfiled = {
  values: { kind: [], theme: [], country: [], actor: [], phase: [] },
  title: '',
  date: '0000-00-00',
};

/** The paths of all files in a folder. */
export async function filesOf(place: string): Promise<string[]> {
  const items = await readdir(place, { withFileTypes: true, recursive: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => path.relative(place, path.join(item.parentPath, item.name)).split(path.sep).join('/'));
}

/** The digest of every file in a folder, by its path. */
export async function bytesOf(place: string): Promise<Map<string, string>> {
  const files = (await filesOf(place)).sort();
  const bytes = await Promise.all(files.map((file) => readFile(path.join(place, file))));
  return new Map(files.map((file, at) => [file, contentDigest(bytes[at] ?? '')]));
}
