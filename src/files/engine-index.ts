import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, unlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decode } from 'cborg';
import { contentDigest } from './digest.ts';

/** A file of an index that was found whole: its bytes, milliseconds of its last change, and of which record it is, if of one. */
export type Proven = readonly [size: number, changed: number, url: string | null];

/** An index that the engine wrote. */
export type EngineIndex = {
  /** Its files by their paths in its folder, each with a key that stands for what it holds. */
  files: readonly { file: string; key: string }[];
  /** What the engine calls each record, by its url: the name of the file in which it keeps it. */
  ids: ReadonlyMap<string, string>;
  proven: Readonly<Record<string, Proven>>;
};

/**
 * Reads what the engine left in a folder, takes away what does not belong to the index any more, and makes sure that the rest
 * is whole: the engine has said under load that it was done before all bytes stood on the disk.
 * @param before what was found whole before, by its path; a file that still looks so is not read again.
 * @param isKept whether the engine made it for a build before this one; then all must look as it did.
 * @throws where a file is missing, cut or not what its name says: names are the beginning of the SHA-1 of what they hold.
 */
export async function readEngineIndex(
  folder: string,
  records: number,
  before: Readonly<Record<string, Proven>>,
  isKept: boolean,
): Promise<EngineIndex> {
  const entry = JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8')) as EntryFile;
  const { hash, page_count } = entry.languages['en'] ?? { hash: 'none', page_count: 0 };
  if (page_count !== records) throw new Error(`The search index has ${page_count} records, not ${records}.`);
  const table = `pagefind.${hash}.pf_meta`;
  const [, pages, chunks, filters] = decode(await contentOf(path.join(folder, table), hash)) as Table;
  const named = [
    ...pages.map(([id]) => `fragment/${id}.pf_fragment`),
    ...chunks.map(([, , id]) => `index/${id}.pf_index`),
    ...filters.map(([, id]) => `filter/${id}.pf_filter`),
  ];
  removeOthers(folder, new Set(named));
  const now: Record<string, Proven> = Object.create(null);
  const ids = new Map<string, string>();
  const prove = async (file: string): Promise<void> => {
    const id = path.basename(file).replace(/\..*$/, '');
    const whole = path.join(folder, file);
    const { size, mtimeMs } = statSync(whole);
    const known = before[file];
    const isProven = known?.[0] === size && known[1] === mtimeMs;
    const url = isProven ? known[2] : urlOf(file, await contentOf(whole, id));
    now[file] = [size, mtimeMs, url];
    if (url !== null) ids.set(url, id);
  };
  for (let at = 0; at < named.length; at += atOnce)
    await Promise.all(named.slice(at, at + atOnce).map(prove));
  const own = ofTheEngine.map((file) => {
    const whole = path.join(folder, file);
    const content = readFileSync(whole);
    const { mtimeMs } = statSync(whole);
    // They are written in one piece, if at all; no name says what they hold.
    const known = before[file];
    const isProven = known?.[0] === content.length && known[1] === mtimeMs;
    if (content.length === 0 || (isKept && !isProven)) throw new Error(`The search index lacks ${file}.`);
    now[file] = [content.length, mtimeMs, null];
    return { file, key: contentDigest(content) };
  });
  return { files: [...own, ...[table, ...named].map((file) => ({ file, key: file }))], ids, proven: now };
}

type EntryFile = { languages: Readonly<Record<string, { hash: string; page_count: number }>> };

/** The engine's table of an index: its version, the names of the files of records, of words from and to, and of filters. */
type Table = readonly [
  version: string,
  pages: readonly (readonly [id: string, words: number])[],
  chunks: readonly (readonly [from: string, to: string, id: string])[],
  filters: readonly (readonly [name: string, id: string])[],
];

/** What the reader's browser runs and asks first; other interfaces that the engine brings are not used. */
const ofTheEngine = ['pagefind-entry.json', 'pagefind.js', 'wasm.en.pagefind', 'wasm.unknown.pagefind'];

/** Files that are read at once. */
const atOnce = 100;

const unzip = promisify(gunzip);

/** What a file of the engine holds, after the mark with which all of them begin. */
async function contentOf(file: string, id: string): Promise<Buffer> {
  const content = (await unzip(await readFile(file))).subarray(mark.length);
  // The engine writes each byte of the digest without leading zeros.
  const digest = createHash('sha1').update(content).digest();
  const name = [...digest].map((byte) => byte.toString(16)).join('');
  if (!name.startsWith(id.slice(id.lastIndexOf('_') + 1)))
    throw new Error(`The search index has a file that is not what its name says: ${path.basename(file)}.`);
  return content;
}

const mark = 'pagefind_dcd';

/** Of which record a file is; null where it is one of words. */
function urlOf(file: string, content: Buffer): string | null {
  return file.startsWith('fragment/') ? (JSON.parse(content.toString('utf8')) as { url: string }).url : null;
}

function removeOthers(folder: string, wanted: ReadonlySet<string>): void {
  for (const sort of ['fragment', 'index', 'filter']) {
    const items = statSync(path.join(folder, sort), { throwIfNoEntry: false });
    for (const name of items === undefined ? [] : readdirSync(path.join(folder, sort)))
      if (!wanted.has(`${sort}/${name}`)) unlinkSync(path.join(folder, sort, name));
  }
}
