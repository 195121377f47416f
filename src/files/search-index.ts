import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { partFolder, partOf } from '../core/search/index-part.ts';
import type { SearchRecord } from '../core/search/record.ts';
import { orderOf, standingOf } from '../core/search/standing.ts';
import { contentDigest } from './digest.ts';
import { type EngineIndex, type Proven, readEngineIndex } from './engine-index.ts';
import { beginEngine, engineFolder, type Running } from './engine-run.ts';
import type { FolderUpdate } from './folder-update.ts';

/** A search index that is written, and waits to be put into a site. */
export type SearchIndex = {
  /** Puts its files, the order of the entries and their facets into the folder `pagefind` of a site. */
  putInto: (site: FolderUpdate) => void;
  /** Leaves what the next index can use of this one. */
  keep: () => Promise<void>;
};

/** An index that is being written; `done` rejects where the engine fails, with what it said. */
export type Indexing = { done: Promise<SearchIndex>; stop: () => Promise<void> };

/**
 * Lets the engine index the records in a process of its own, which runs when this returns, while the caller does other work.
 * @param kept a folder for what the next index can use of this one; it may be deleted or damaged at any time.
 * @param parts how many parts the index has. @throws where the records cannot be written.
 */
export async function beginIndex(
  records: readonly SearchRecord[],
  kept: string,
  parts = 1,
): Promise<Indexing> {
  const work = `${kept}-${process.pid}-${begun++}`;
  const stopping = new AbortController();
  const inParts: SearchRecord[][] = Array.from({ length: parts }, () => []);
  for (const record of records) inParts[partOf(record.url, parts)]?.push(record);
  const begin = () => beginEngine(inParts, work, stopping.signal);
  await take(kept, work);
  const anew = async (): Promise<Running> => {
    await rm(work, { recursive: true, force: true });
    return begin();
  };
  const running = await begin().catch(anew);
  const done = ended(running, inParts, work)
    .catch(async (error) => {
      if (stopping.signal.aborted) throw error;
      // What was kept may be damaged: all is made anew, and what fails now fails.
      return ended(await anew(), inParts, work);
    })
    .then((indexes) => ({
      putInto: (site: FolderUpdate) => put(records, indexes, work, site),
      keep: () => give(work, kept, indexes),
    }));
  // It is waited for later; what goes wrong before is told then.
  done.catch(() => {});
  return {
    done,
    async stop() {
      stopping.abort();
      await done.catch(() => {});
      await rm(work, { recursive: true, force: true });
    },
  };
}

let begun = 0;

/** What of each part was found whole. */
const provenList = 'proven.json';

async function ended(
  { end, kept }: Running,
  parts: readonly (readonly SearchRecord[])[],
  work: string,
): Promise<EngineIndex[]> {
  await end;
  const proven = JSON.parse(
    await readFile(path.join(work, provenList), 'utf8').catch(() => '[]'),
  ) as Readonly<Record<string, Proven>>[];
  const indexes: EngineIndex[] = [];
  for (const [part, { length }] of parts.entries()) {
    const folder = engineFolder(work, part);
    indexes.push(await readEngineIndex(folder, Math.max(length, 1), proven[part] ?? {}, kept.has(part)));
  }
  return indexes;
}

function put(
  records: readonly SearchRecord[],
  indexes: readonly EngineIndex[],
  work: string,
  site: FolderUpdate,
): void {
  const nameOf = ({ url }: SearchRecord): string => {
    const id = indexes[partOf(url, indexes.length)]?.ids.get(url);
    if (id === undefined) throw new Error(`The search index lacks ${url}. Build again.`);
    return id;
  };
  const own = { 'order.json': orderOf(records, records.map(nameOf)), 'facets.json': standingOf(records) };
  for (const [name, value] of Object.entries(own)) {
    const content = JSON.stringify(value);
    const key = contentDigest(content);
    if (!site.stays(`pagefind/${name}`, key)) site.write(`pagefind/${name}`, key, content);
  }
  for (const [part, { files }] of indexes.entries()) {
    for (const { file, key } of files) {
      const place = placeOf(file, part);
      if (place !== null && !site.stays(place, key))
        site.link(place, key, path.join(engineFolder(work, part), file));
    }
  }
}

/** Where a file of a part stands in a site: the engine once, all records together, under names that come from what they hold. */
function placeOf(file: string, part: number): string | null {
  if (part === 0 || file.startsWith('fragment/')) return `pagefind/${file}`;
  return /\.js$|^wasm/.test(file) ? null : `pagefind/${partFolder(part)}${file}`;
}

/** Takes what the index before left, unless another build has; and away what builds left that were ended. */
async function take(kept: string, work: string): Promise<void> {
  const parent = path.dirname(kept);
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    const owner = name.startsWith(`${path.basename(kept)}-`) ? Number(name.split('-').at(-2)) : Number.NaN;
    if (!Number.isNaN(owner) && !isRunning(owner))
      await rm(path.join(parent, name), { recursive: true, force: true });
  }
  // Where there is none, all is made anew.
  await rename(kept, work).catch(() => {});
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function give(work: string, kept: string, indexes: readonly EngineIndex[]): Promise<void> {
  try {
    await writeFile(path.join(work, provenList), JSON.stringify(indexes.map(({ proven }) => proven)));
    await rm(kept, { recursive: true, force: true });
    await rename(work, kept);
  } catch {
    // A help, no more: another build may have been faster.
    await rm(work, { recursive: true, force: true });
  }
}
