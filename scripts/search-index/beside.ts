import { Worker } from 'node:worker_threads';

export type IndexTask = {
  contentDir: string;
  documentCache: string;
  /** The index is written into its folder `pagefind`. */
  outDir: string;
};

/**
 * Writes the search index while the caller goes on with other work.
 * @returns the digest of the content that it holds.
 * @throws where the engine fails, with what it said.
 */
export function indexBeside(task: IndexTask): Promise<string> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The search index was not finished: code ${code}.`)));
  });
}
