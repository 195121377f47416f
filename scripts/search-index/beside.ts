import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '../../src/core/search/record.ts';

export type IndexTask = {
  records: readonly SearchRecord[];
  /** The index is written into its folder `pagefind`. */
  outDir: string;
};

/** An index that is being written; `done` rejects where the engine fails, with what it said. */
export type Indexing = { done: Promise<void>; stop: () => Promise<unknown> };

/** Writes the search index while the caller goes on with other work. */
export function indexBeside(task: IndexTask): Indexing {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: task });
  const done = new Promise<void>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The search index was not finished: code ${code}.`)));
  });
  // It is waited for later; what goes wrong before is told then.
  done.catch(() => {});
  return { done, stop: () => worker.terminate() };
}
