import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SearchRecord } from '../core/search/record.ts';
import { orderOf, standingOf } from '../core/search/standing.ts';
import { contentDigest } from './digest.ts';
import { type EngineIndex, type Proven, readEngineIndex } from './engine-index.ts';
import { type FolderUpdate, folderUpdate } from './folder-update.ts';

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
 * @throws where the records cannot be written.
 */
export async function beginIndex(records: readonly SearchRecord[], kept: string): Promise<Indexing> {
  const work = `${kept}-${process.pid}-${begun++}`;
  const stopping = new AbortController();
  const begin = () => beginEngine(records, work, stopping.signal);
  await take(kept, work);
  const anew = async (): Promise<Engine> => {
    await rm(work, { recursive: true, force: true });
    return begin();
  };
  const running = await begin().catch(anew);
  const done = ended(running, records, work)
    .catch(async (error) => {
      if (stopping.signal.aborted) throw error;
      // What was kept may be damaged: all is made anew, and what fails now fails.
      return ended(await anew(), records, work);
    })
    .then((index) => ({
      putInto: (site: FolderUpdate) => put(records, index, path.join(work, engine), site),
      keep: () => give(work, kept, index),
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

/** In the folder of an index: what the engine reads, what it writes, and what of that was found whole. */
const [pages, engine, provenList] = ['records', 'engine', 'proven.json'];

/** The engine makes no index of no pages, or of none with a word: this is a letter that nobody has written for two thousand years. */
const nothing = '<html><body><main data-pagefind-body>\u{10900}</main></body></html>';

/** The engine at work; `end` rejects with what it said where it fails. */
type Engine = { end: Promise<void> };

async function beginEngine(
  records: readonly SearchRecord[],
  work: string,
  signal: AbortSignal,
): Promise<Engine> {
  const site = path.join(work, pages);
  const update = await folderUpdate(site, path.join(work, `${pages}.json`));
  for (const { url, html } of records) {
    const file = `${url.slice(1)}index.html`;
    const key = contentDigest(html);
    if (!update.stays(file, key)) update.write(file, key, html);
  }
  if (records.length === 0) update.write('index.html', '', nothing);
  await update.publish();
  const folder = path.join(work, engine);
  await mkdir(folder, { recursive: true });
  // Where a file of that name is there the engine leaves it, which saves half of its work. These have one name in each index.
  for (const item of await readdir(folder, { withFileTypes: true }))
    if (item.isFile()) await rm(path.join(folder, item.name));
  const end = runEngine(site, folder, signal);
  end.catch(() => {});
  return { end };
}

async function ended({ end }: Engine, records: readonly SearchRecord[], work: string): Promise<EngineIndex> {
  await end;
  const proven = await readFile(path.join(work, provenList), 'utf8').catch(() => '{}');
  return readEngineIndex(
    path.join(work, engine),
    Math.max(records.length, 1),
    JSON.parse(proven) as Record<string, Proven>,
  );
}

/** One index for all languages: else the engine makes one for each, and a page searches only that of its own. */
const oneLanguage = ['--force-language', 'en'];

async function runEngine(site: string, folder: string, signal: AbortSignal): Promise<void> {
  const command = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
  const places = ['--site', path.resolve(site), '--output-path', path.resolve(folder)];
  const child = spawn(process.execPath, [command, ...places, ...oneLanguage], {
    // The engine reads settings from variables, and from files where it is begun: here are none.
    cwd: site,
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^pagefind_/i.test(name))),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, which can be ended with what the command begins.
    detached: true,
  });
  const stop = (): void => endGroup(child);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => signal.removeEventListener('abort', stop));
  if (code !== 0) throw new Error(`The search index could not be made.\n${said}`);
}

function endGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid);
  } catch {
    // It has ended, or the system knows no groups.
    child.kill();
  }
}

function put(
  records: readonly SearchRecord[],
  { files, ids }: EngineIndex,
  folder: string,
  site: FolderUpdate,
): void {
  const nameOf = ({ url }: SearchRecord): string => {
    const id = ids.get(url);
    if (id === undefined) throw new Error(`The search index lacks ${url}. Build again.`);
    return id;
  };
  const own = { 'order.json': orderOf(records, records.map(nameOf)), 'facets.json': standingOf(records) };
  for (const [name, value] of Object.entries(own)) {
    const content = JSON.stringify(value);
    const key = contentDigest(content);
    if (!site.stays(`pagefind/${name}`, key)) site.write(`pagefind/${name}`, key, content);
  }
  for (const { file, key } of files)
    if (!site.stays(`pagefind/${file}`, key)) site.link(`pagefind/${file}`, key, path.join(folder, file));
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

async function give(work: string, kept: string, { proven }: EngineIndex): Promise<void> {
  try {
    await writeFile(path.join(work, provenList), JSON.stringify(proven));
    await rm(kept, { recursive: true, force: true });
    await rename(work, kept);
  } catch {
    // A help, no more: another build may have been faster.
    await rm(work, { recursive: true, force: true });
  }
}
