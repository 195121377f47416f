import { linkSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../core/search/record.ts';
import { orderOf, standingOf } from '../core/search/standing.ts';

/**
 * Writes the search index of the records into `<outDir>/pagefind`, with the order of the entries and their facets beside it.
 * @param kept a folder for what the next index can use of this one, which may be deleted at any time; null to keep nothing.
 * @throws where the engine refuses a record or cannot write, with what it said.
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  outDir: string,
  kept: string | null = null,
): Promise<void> {
  const target = path.join(outDir, 'pagefind');
  const fresh = path.join(outDir, 'pagefind-new');
  // Where nothing can be written, that is found out before the work begins.
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  // Nobody else works in a folder of this name: two indexes at a time would spoil each other.
  const work = `${kept ?? target}-${process.pid}`;
  try {
    if (kept !== null) await taken(kept, work);
    const ids = await written(records, work).catch(async () => {
      // What was kept can be half of a file; then all is made anew, and what fails now fails.
      await rm(work, { recursive: true, force: true });
      return written(records, work);
    });
    const order = orderOf(
      records,
      records.map(({ url }) => ids.get(url) ?? ''),
    );
    await writeFile(path.join(work, 'order.json'), JSON.stringify(order));
    await writeFile(path.join(work, 'facets.json'), JSON.stringify(standingOf(records)));
    await linkFiles(work, fresh);
    await replaced(target, fresh);
    if (kept !== null) await given(work, kept);
  } finally {
    for (const folder of [work, fresh]) await rm(folder, { recursive: true, force: true });
  }
}

/** Records that wait for the engine at once: one after the other it would wait for us. */
const atOnce = 100;

/**
 * Lets the engine write into a folder, which afterwards holds the index and no other file.
 * @returns what the engine calls each record: the name of the file in which it keeps it.
 */
async function written(records: readonly SearchRecord[], folder: string): Promise<Map<string, string>> {
  // The engine leaves a file that is there as it is, which saves it half of its work. Names of files of words can be those of
  // other words in the index before, and so those are written each time.
  for (const name of await readdir(folder).catch(() => []))
    if (name !== 'fragment') await rm(path.join(folder, name), { recursive: true });
  try {
    // One index for all languages: else the engine makes one for each, and a page searches only that of its own.
    const { index, errors } = await createIndex({ writePlayground: false, forceLanguage: 'en' });
    if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
    for (let at = 0; at < records.length; at += atOnce) {
      await Promise.all(
        records.slice(at, at + atOnce).map(async ({ url, html }) => {
          const added = await index.addHTMLFile({ url, content: html });
          if (added.errors.length > 0)
            throw new Error(`The search index refuses ${url}: ${added.errors.join(' ')}`);
        }),
      );
    }
    const made = await index.writeFiles({ outputPath: folder });
    if (made.errors.length > 0)
      throw new Error(`The search index could not be made: ${made.errors.join(' ')}`);
  } finally {
    // The engine ends, and with it what it has still to write.
    await close();
  }
  return checked(records, folder);
}

/**
 * Makes sure that the index in a folder is whole, and that it is that of the records; removes what does not belong to it. The
 * engine has said under load that it was done before all bytes stood on the disk.
 */
async function checked(records: readonly SearchRecord[], folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'));
  const [meta] = names.map((name) => gunzipSync(readFileSync(path.join(folder, name))));
  const named = namesOf(meta?.toString('latin1') ?? '');
  const ids = new Map<string, string>();
  for (const sort of ['fragment', 'index']) {
    for (const name of await readdir(path.join(folder, sort))) {
      const file = path.join(folder, sort, name);
      const [id = ''] = name.split('.');
      if (!named.delete(id)) {
        await unlink(file);
        continue;
      }
      // One after the other, without waiting: this is the work of a thread of its own.
      const bytes = gunzipSync(readFileSync(file));
      if (sort === 'fragment') ids.set(urlOf(bytes), id);
    }
  }
  const lost = records.find(({ url }) => !ids.has(url));
  if (named.size > 0 || lost !== undefined || ids.size !== records.length)
    throw new Error(
      `The search index is not whole: it lacks ${lost?.url ?? [...named].join(', ')}. Build again.`,
    );
  for (const name of unused) await rm(path.join(folder, name), { force: true });
  return ids;
}

/** The files that the engine's table names. It is CBOR (RFC 8949): before a short text stands a byte of 0x60 and its length. */
function namesOf(table: string): Set<string> {
  const names = table.matchAll(/([\x60-\x77])(?=en_[0-9a-f])/g);
  return new Set(
    [...names].map(({ 0: length, index }) => table.slice(index + 1, index + 1 + length.charCodeAt(0) - 0x60)),
  );
}

function urlOf(fragment: Buffer): string {
  const text = fragment.toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}

/** Takes the index before, as long as no other build has; and away what builds left that did not end. */
async function taken(kept: string, work: string): Promise<void> {
  const parent = path.dirname(kept);
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    const owner = name.startsWith(`${path.basename(kept)}-`) ? Number(name.split('-').at(-1)) : Number.NaN;
    if (!Number.isNaN(owner) && !isRunning(owner))
      await rm(path.join(parent, name), { recursive: true, force: true });
  }
  // Where there is none yet, all is made anew.
  await rename(kept, work).catch(() => {});
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Gives back what the next index can use. */
async function given(work: string, kept: string): Promise<void> {
  await rm(kept, { recursive: true, force: true });
  // A help, no more: another build may have been faster.
  await rename(work, kept).catch(() => {});
}

/** Puts a folder in the place of another, which somebody may be reading. */
async function replaced(target: string, fresh: string): Promise<void> {
  const old = `${fresh}-old`;
  await rm(old, { recursive: true, force: true });
  await rename(target, old).catch(() => {});
  await rename(fresh, target);
  await rm(old, { recursive: true, force: true });
}

/** A second name for each file: none of them is ever written again. */
async function linkFiles(from: string, to: string): Promise<void> {
  for (const item of await readdir(from, { recursive: true, withFileTypes: true })) {
    const source = path.join(item.parentPath, item.name);
    const place = path.join(to, path.relative(from, source));
    if (item.isDirectory()) await mkdir(place, { recursive: true });
    if (!item.isFile()) continue;
    try {
      linkSync(source, place);
    } catch {
      await copyFile(source, place);
    }
  }
}

/** Interfaces that the engine brings and the site does not use, and the worker, which it runs without. */
const unused: ReadonlySet<string> = new Set(
  [
    'component-ui.css',
    'component-ui.js',
    'highlight.js',
    'modular-ui.css',
    'modular-ui.js',
    'ui.css',
    'ui.js',
    'worker.js',
  ].map((file) => `pagefind-${file}`),
);
