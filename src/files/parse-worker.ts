/** Parses files in a thread of its own: takes `SourceFile[]`, gives the JSON of each of their documents. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SourceFile } from '../core/document/source-file.ts';
import { parseFile } from './parse-file.ts';

parentPort?.postMessage((workerData as SourceFile[]).map((file) => JSON.stringify(parseFile(file))));
