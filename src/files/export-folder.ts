import { open, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { recordFormat } from '../core/export/opensearch/mapping.ts';
import { isInside, stagingFolder } from './output-folder.ts';

/** Most bytes of one part: engines refuse a request of more than 100 MB. */
const mostPartBytes = 50_000_000;

/** Bytes that are gathered before they are written. */
const blockBytes = 1_000_000;

/** What an export wrote. */
export type Exported = { parts: number; records: number; bytes: number };

/** Why an export of an index cannot be written into a folder, in one sentence; null where it can. It replaces the folder as a whole. */
export async function exportFolderProblem(
  outDir: string,
  index: string,
  contentDir: string,
): Promise<string | null> {
  const folder = path.resolve(outDir);
  for (const kept of [process.cwd(), contentDir]) {
    if (isInside(kept, folder))
      return `Cannot export into ${outDir}: it holds ${kept}. Name another folder with --outDir.`;
  }
  if (isInside(folder, contentDir)) return `Cannot export into ${outDir}: it lies inside the content folder.`;
  try {
    const items = await readdir(folder);
    if (items.length === 0 || (await isOurs(folder, items, index))) return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return `Cannot export into ${outDir}: it is no folder that can be read.`;
  }
  return `Cannot export into ${outDir}: it holds files that no export of "${index}" has made. Empty it or name another folder with --outDir.`;
}

/**
 * Writes a mapping and records, whole or not at all: `<index>.mapping.json`, `<index>-0001.ndjson` and so on.
 * @param records an action and a record each, with their line ends; taken one at a time.
 * @throws where a record is larger than a part, or the disk refuses one.
 */
export async function writeExport(
  outDir: string,
  index: string,
  mapping: object,
  records: Iterable<string>,
  partBytes = mostPartBytes,
): Promise<Exported> {
  const staging = await stagingFolder(outDir);
  try {
    await writeFile(
      path.join(staging.folder, `${index}.mapping.json`),
      `${JSON.stringify(mapping, null, 2)}\n`,
    );
    const fileOf = (part: number): string => path.join(staging.folder, partName(index, part));
    const written = await writeParts(fileOf, records, partBytes);
    await staging.publish();
    return written;
  } catch (error) {
    await staging.discard();
    throw error;
  }
}

async function writeParts(
  fileOf: (part: number) => string,
  records: Iterable<string>,
  partBytes: number,
): Promise<Exported> {
  const written = { parts: 1, records: 0, bytes: 0 };
  let file = await open(fileOf(1), 'wx');
  let block: Buffer[] = [];
  let [held, part] = [0, 0];
  const flush = async (): Promise<void> => {
    await file.writeFile(Buffer.concat(block));
    [block, held] = [[], 0];
  };
  try {
    for (const record of records) {
      const bytes = Buffer.from(record, 'utf8');
      if (bytes.length > partBytes)
        throw new Error(`A record of ${bytes.length} bytes does not fit into a part of ${partBytes}.`);
      if (part + bytes.length > partBytes) {
        await flush();
        await file.close();
        written.parts += 1;
        part = 0;
        file = await open(fileOf(written.parts), 'wx');
      }
      block.push(bytes);
      held += bytes.length;
      part += bytes.length;
      written.records += 1;
      written.bytes += bytes.length;
      if (held >= blockBytes) await flush();
    }
    await flush();
  } finally {
    await file.close();
  }
  return written;
}

function partName(index: string, part: number): string {
  return `${index}-${String(part).padStart(4, '0')}.ndjson`;
}

/** Whether every file is one that an export of the index writes, and says so itself. */
async function isOurs(folder: string, items: readonly string[], index: string): Promise<boolean> {
  const mapping = `${index}.mapping.json`;
  const parts = items.filter((item) => item !== mapping);
  const isPart = (item: string): boolean =>
    item === partName(index, Number(item.slice(index.length + 1, -'.ndjson'.length)));
  if (parts.length === items.length || !parts.every(isPart)) return false;
  if (!(await readFile(path.join(folder, mapping), 'utf8')).includes(`"format": "${recordFormat}"`))
    return false;
  const begin = `{"index":{"_index":${JSON.stringify(index)},`;
  const begins = await Promise.all(parts.map((part) => beginOf(path.join(folder, part), begin)));
  // A collection without entries has a part without records.
  return begins.every((text) => text === begin || text === '');
}

/** As many bytes of a file as a text has. */
async function beginOf(file: string, text: string): Promise<string> {
  const handle = await open(file);
  try {
    const bytes = Buffer.alloc(Buffer.byteLength(text));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
