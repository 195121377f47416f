import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from '../core/document/document.ts';
import type { SourceFile } from '../core/document/source-file.ts';
import { restored } from './document-json.ts';
import { type Parsed, parseFiles } from './parse-files.ts';

/** What was parsed before, by the digest of its bytes and name. */
type Known = Record<string, Document>;

/**
 * The documents of some files. An unchanged file keeps the document that it gave last time; the cache may be deleted, damaged
 * or left out at any time, and two commands may use it at once.
 * @param folder where documents are kept; null to keep none. @param before what this process read last, if it read before.
 */
export async function parsedDocuments(
  files: readonly SourceFile[],
  folder: string | null,
  before: readonly Document[] = [],
): Promise<Document[]> {
  if (folder === null) return (await parseFiles(files)).map(({ document }) => document);
  const home = path.join(folder, await parserVersion());
  const rows = files.map((source) => ({ source, digest: digestOf(source) }));
  const shards = [...Map.groupBy(rows, ({ source }) => shardOf(source.file))];
  const last: Known = Object.create(null);
  for (const document of before) {
    const digest = sourceDigest(document);
    if (digest !== undefined) last[digest] = document;
  }
  const unread = shards.filter(([, some]) => some.every(({ digest }) => last[digest] === undefined));
  const known: Known = Object.assign(
    Object.create(null),
    last,
    ...(await Promise.all(unread.map(([shard]) => readShard(path.join(home, `${shard}.json`))))),
  );
  const fresh = rows.filter(({ digest }) => known[digest] === undefined);
  const parsed = await parseFiles(fresh.map(({ source }) => source));
  const texts = new Map<string, string | null>();
  for (const [at, { digest }] of fresh.entries()) {
    const { document, json } = parsed[at] as Parsed;
    known[digest] = document;
    texts.set(digest, json);
  }
  const changed = new Set(fresh.map(({ source }) => shardOf(source.file)));
  for (const [shard, some] of shards) {
    if (!changed.has(shard)) continue;
    // To make JSON of what was JSON just now would take as long as a tenth of the parsing.
    const kept = some.map(
      ({ digest }) => `"${digest}":${texts.get(digest) ?? JSON.stringify(known[digest])}`,
    );
    await writeShard(path.join(home, `${shard}.json`), `{${kept.join(',')}}`);
  }
  return rows.map(({ digest }) => {
    const document = known[digest] as Document;
    sources.set(document, digest);
    return document;
  });
}

const sources = new WeakMap<object, string>();

/** The digest of what a document was parsed from, which stands for all that it holds; undefined where it was not kept. */
export function sourceDigest(document: object): string | undefined {
  return sources.get(document);
}

/** Name and bytes: the same text under another name is another document. */
function digestOf({ file, bytes }: SourceFile): string {
  return createHash('sha256').update(`${file}\0`).update(bytes).digest('base64url');
}

/** Sixty-four parts: a changed file costs the reading of all and the writing of one. */
function shardOf(file: string): string {
  const first = createHash('sha256').update(file).digest()[0] ?? 0;
  return String(first % 64).padStart(2, '0');
}

async function readShard(file: string): Promise<Known> {
  try {
    const parsed = JSON.parse(await readFile(file, 'utf8')) as Known;
    for (const document of Object.values(parsed)) restored(document);
    return parsed;
  } catch {
    // Not there, or not whole: what it held is parsed again.
    return {};
  }
}

/**
 * Written beside and moved into place, so that nobody reads half a file. A cache is a help: where nothing can be written, what
 * was read is as good.
 */
async function writeShard(file: string, parsed: string): Promise<void> {
  const half = `${file}.${process.pid}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(half, parsed);
    await rename(half, file);
  } catch {
    await rm(half, { force: true }).catch(() => {});
  }
}

let version: Promise<string> | undefined;

/** Changes with the parser and with the libraries that it stands on: what an older one made is not used. */
function parserVersion(): Promise<string> {
  version ??= digestOfParser();
  return version;
}

async function digestOfParser(): Promise<string> {
  const core = new URL('../core/', import.meta.url);
  const names = (await readdir(new URL('document/', core))).sort().map((name) => `document/${name}`);
  const others = ['problem.ts', 'paths.ts', '../files/parse-file.ts', '../../package-lock.json'];
  const hash = createHash('sha256');
  for (const name of [...names, ...others]) hash.update(await readFile(new URL(name, core)));
  return hash.digest('hex').slice(0, 16);
}
