import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** All that the pages are made with, beside what they show: the code, the packages, and the guide, which is code in part. */
const parts = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * The digest of the code of the site and of the guide of a collection: while it is the same, so are the pages of what is the
 * same.
 * @param settings what else the code is built with.
 */
export async function codeDigest(contentDir: string, settings: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([process.version, settings]));
  const files = await Promise.all([...parts, path.join(contentDir, 'guide')].map(filesUnder));
  for (const file of files.flat()) {
    const bytes = await readFile(file);
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}

/** A file, or all files in a folder, in one order on every machine; none where there is nothing. */
async function filesUnder(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => null);
  if (found === null) return [];
  if (found.isFile()) return [place];
  const items = await readdir(place, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .sort();
}
