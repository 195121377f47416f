/** Reads the content and writes the search index, in a thread of its own; says of which content it is. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadRepository } from '../../src/files/load.ts';
import { writeSearchIndex } from '../../src/files/search-index.ts';
import { searchRecords } from '../../src/views/search-records.ts';
import type { IndexTask } from './beside.ts';

const { contentDir, documentCache, outDir } = workerData as IndexTask;
const { repository, digest } = await loadRepository(contentDir, documentCache);
await writeSearchIndex(searchRecords(repository), outDir);
parentPort?.postMessage(digest);
