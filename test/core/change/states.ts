import { parseDocument } from '../../../src/core/document/parse.ts';
import { assemble, type Repository } from '../../../src/core/repository.ts';
import { type Change, changed } from '../checks/sample.ts';

/** The sample after changes, some of its files deleted. */
export function state(
  changes: Readonly<Record<string, Change>> = {},
  deleted: readonly string[] = [],
): Repository {
  const files = [...changed(changes)].filter(([file]) => !deleted.includes(file));
  return assemble(files.map(([file, bytes]) => parseDocument({ file, bytes }))).repository;
}

/** The text of a file of the sample. */
export function sampleText(file: string): string {
  return new TextDecoder().decode(changed().get(file));
}
