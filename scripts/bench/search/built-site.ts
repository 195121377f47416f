import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { settings } from '../../../src/files/settings.ts';
import { build } from '../../browser/build.ts';
import { asContent } from './as-content.ts';
import type { Collection } from './collection.ts';

export type BuiltSite = {
  folder: string;
  /** Id of the document of each entry; empty where the documents are the entries. */
  docIds: ReadonlyMap<string, string>;
  /** What of the collection the site could not take in. */
  notes: readonly string[];
};

/**
 * Builds the site of a content folder, or of a foreign collection made into one.
 * @param contentDir null for a foreign collection. @param temporary a folder to write into.
 * @throws with what the build said where it fails.
 */
export async function buildSite(
  collection: Collection,
  contentDir: string | null,
  temporary: string,
): Promise<BuiltSite> {
  const folder = path.join(temporary, 'site');
  if (contentDir !== null) {
    await buildInto(folder, contentDir);
    return { folder, docIds: new Map(), notes: [] };
  }
  const made = path.join(temporary, 'content');
  const { files, docIds, shortened } = asContent(collection.docs);
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(made, file)), { recursive: true });
    await writeFile(path.join(made, file), text);
  }
  try {
    await buildInto(folder, made);
  } finally {
    // The cache is kept for the next build of a folder, and this one will not be there again.
    await rm(settings({ ...process.env, ...environment(made) }).cacheDir, { recursive: true, force: true });
  }
  const [first] = shortened;
  const note = `Documents too long for an entry, so that their end is left out: ${shortened.length}, the first of them ${first}.`;
  return { folder, docIds, notes: first === undefined ? [] : [note] };
}

async function buildInto(folder: string, contentDir: string): Promise<void> {
  const { code, output } = await build(contentDir, '/', folder);
  if (code !== 0) throw new Error(`The site could not be built:\n${output.slice(-4_000)}`);
}

function environment(contentDir: string): Record<string, string> {
  return { CONTENT_DIR: contentDir, BASE_PATH: '/' };
}
