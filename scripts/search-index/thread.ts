/** Writes the search index, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchIndex } from '../../src/files/search-index.ts';
import type { IndexTask } from './beside.ts';

const { records, outDir } = workerData as IndexTask;
await writeSearchIndex(records, outDir);
parentPort?.postMessage('done');
