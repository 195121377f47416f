import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
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

/**
 * Lets the engine index the records of each part of an index, in a process of its own.
 * @param work a folder for all parts; what the engine left in it before saves half of its work.
 * @returns, once it runs, what ends with it; that rejects with what the engine said where it fails.
 */
export async function beginEngine(
  parts: readonly (readonly SearchRecord[])[],
  work: string,
  signal: AbortSignal,
): Promise<{ end: Promise<void> }> {
  await mkdir(work, { recursive: true });
  // A part that is not wanted any more.
  for (const name of await readdir(work))
    if (/^\d+$/.test(name) && Number(name) >= parts.length)
      await rm(path.join(work, name), { recursive: true, force: true });
  const folders: string[] = [];
  for (const [part, records] of parts.entries()) {
    const site = path.join(work, String(part), pages);
    await writePages(records, site);
    const folder = engineFolder(work, part);
    await mkdir(folder, { recursive: true });
    // Where a file of that name is there the engine leaves it. These have one name in each index.
    for (const item of await readdir(folder, { withFileTypes: true }))
      if (item.isFile()) await rm(path.join(folder, item.name));
    folders.push(path.resolve(site), path.resolve(folder));
  }
  const end = runEngine(folders, signal);
  // It is waited for later; what goes wrong before is told then.
  end.catch(() => {});
  return { end };
}

async function writePages(records: readonly SearchRecord[], site: string): Promise<void> {
  const update = await folderUpdate(site, `${site}.json`);
  for (const { url, html } of records) {
    const file = `${url.slice(1)}index.html`;
    const key = contentDigest(html);
    if (!update.stays(file, key)) update.write(file, key, html);
  }
  if (records.length === 0) update.write('index.html', '', nothing);
  await update.publish();
}

async function runEngine(folders: readonly string[], signal: AbortSignal): Promise<void> {
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
