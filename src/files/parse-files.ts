import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Document } from '../core/document/document.ts';
import type { SourceFile } from '../core/document/source-file.ts';
import { restored } from './document-json.ts';
import { parseFile } from './parse-file.ts';

/** From so many files on, threads are worth their start: about a fifth of a second each. */
const worthThreads = 400;
const mostThreads = 8;

/** A document, and the JSON of it where that was made on the way. */
export type Parsed = { document: Document; json: string | null };

/** Files to documents, in their order; many of them on all cores of the machine. */
export async function parseFiles(files: readonly SourceFile[]): Promise<Parsed[]> {
  const threads = Math.min(availableParallelism(), mostThreads);
  if (threads < 2 || files.length < worthThreads)
    return files.map((file) => ({ document: parseFile(file), json: null }));
  const size = Math.ceil(files.length / threads);
  const parts = Array.from({ length: threads }, (_, at) => files.slice(at * size, (at + 1) * size));
  return (await Promise.all(parts.map(parseInThread))).flat();
}

function parseInThread(files: readonly SourceFile[]): Promise<Parsed[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { workerData: files });
    worker.once('message', (texts: string[]) =>
      resolve(texts.map((json) => ({ document: restored(JSON.parse(json) as Document), json }))),
    );
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`A thread that reads files ended early, with code ${code}.`)),
    );
  });
}
