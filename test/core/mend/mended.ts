/**
 * What is mended in a changed sample.
 */
import { mendAll } from '../../../src/core/mend/mend-all.ts';
import { type Change, changed } from '../checks/sample.ts';

/** The mended files of the changed sample, by file. */
export function mended(changes: Readonly<Record<string, Change>>) {
  const files = [...changed(changes)].map(([file, bytes]) => ({ file, bytes }));
  return new Map(mendAll(files).map((result) => [result.file, result]));
}

/** What was mended in one file: line, what, before and after. */
export function said(changes: Readonly<Record<string, Change>>, file: string): string[] {
  return (mended(changes).get(file)?.changes ?? []).map(
    ({ line, what, before, after }) => `${line} ${what}: ${before} -> ${after}`,
  );
}

/** A file of the sample as it is. */
export function textOf(file: string): string {
  return new TextDecoder().decode(changed().get(file));
}
