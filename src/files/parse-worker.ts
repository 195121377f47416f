/** Parses files in a thread of its own: takes `SourceFile[]`, gives the JSON of their documents. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SourceFile } from '../core/document/source-file.ts';
import { parseFile } from './parse-file.ts';

parentPort?.postMessage(JSON.stringify((workerData as SourceFile[]).map(parseFile)));
