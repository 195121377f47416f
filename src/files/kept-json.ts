import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What was kept in a file for the next time; null where there is nothing that can be read. */
export function readKept(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Keeps a value as JSON for the next time, whole or not at all. A help, no more: where it cannot be written, all is made again
 * then.
 */
export function writeKept(file: string, value: unknown): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const half = `${file}.${process.pid}`;
    writeFileSync(half, JSON.stringify(value));
    renameSync(half, file);
  } catch {
    // What is left of it is written over by the next one.
  }
}
