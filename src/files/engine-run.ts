import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SearchRecord } from '../core/search/record.ts';
import { contentDigest } from './digest.ts';
import { folderUpdate } from './folder-update.ts';

/** In the folder of a part of an index: what the engine reads, and what it writes. */
const [pages, engine] = ['records', 'engine'];

/** The folder in which the engine writes a part of an index. */
export function engineFolder(work: string, part: number): string {
  return path.join(work, String(part), engine);
}

/** The engine makes no index of no pages, or of none with a word: this is a letter that nobody has written for two thousand years. */
const nothing = '<html><body><main data-pagefind-body>\u{10900}</main></body></html>';

/** Ends with the engine, and rejects with what it said where it fails; `kept` are the parts that it made before, of the same. */
export type Running = { end: Promise<void>; kept: ReadonlySet<number> };

/**
 * Lets the engine index the records of each part of an index, in a process of its own, but for the parts in which nothing has
 * changed.
 * @param work a folder for all parts; what the engine left in it before saves half of its work.
 * @returns once it runs.
 */
export async function beginEngine(
  parts: readonly (readonly SearchRecord[])[],
  work: string,
  signal: AbortSignal,
): Promise<Running> {
  await mkdir(work, { recursive: true });
  // A part that is not wanted any more.
  for (const name of await readdir(work))
    if (/^\d+$/.test(name) && Number(name) >= parts.length)
      await rm(path.join(work, name), { recursive: true, force: true });
  const folders: string[] = [];
  const kept = new Set<number>();
  const version = await engineVersion();
  for (const [part, records] of parts.entries()) {
    const site = path.join(work, String(part), pages);
    const folder = engineFolder(work, part);
    if (!(await writePages(records, site, version))) {
      kept.add(part);
      continue;
    }
    await mkdir(folder, { recursive: true });
    // Where a file of that name is there the engine leaves it. These have one name in each index.
    for (const item of await readdir(folder, { withFileTypes: true }))
      if (item.isFile()) await rm(path.join(folder, item.name));
    folders.push(path.resolve(site), path.resolve(folder));
  }
  const end = runEngine(folders, signal);
  // It is waited for later; what goes wrong before is told then.
  end.catch(() => {});
  return { end, kept };
}

/** Another engine makes another index of the same pages. */
async function engineVersion(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('pagefind'));
  return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version;
}

/** @returns whether any of them is not as it was when they were written before. */
async function writePages(records: readonly SearchRecord[], site: string, version: string): Promise<boolean> {
  const update = await folderUpdate(site, `${site}.json`);
  for (const { url, html } of records) {
    const file = `${url.slice(1)}index.html`;
    const key = contentDigest(`${version}\0${html}`);
    if (!update.stays(file, key)) update.write(file, key, html);
  }
  if (records.length === 0) update.write('index.html', '', nothing);
  return update.publish();
}

async function runEngine(folders: readonly string[], signal: AbortSignal): Promise<void> {
  if (folders.length === 0) return;
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./engine-process.ts', import.meta.url)), ...folders],
    {
      // The engine reads settings from variables too.
      env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^pagefind_/i.test(name))),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, which can be ended with what the process begins.
      detached: true,
    },
  );
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
