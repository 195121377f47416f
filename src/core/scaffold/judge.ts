import { runChecks } from '../checks/registry.ts';
import type { Document } from '../document/document.ts';
import { parseDocument } from '../document/parse.ts';
import type { Problem } from '../problem.ts';
import { assemble } from '../repository.ts';

/**
 * What the checks would say of a text if it stood in the collection: the same words, before it is written. Advice waits until
 * somebody has written the body.
 * @param file where it would stand, from the content folder.
 */
export function judge(documents: readonly Document[], file: string, text: string): Problem[] {
  const document = parseDocument({ file, bytes: new TextEncoder().encode(text) });
  const others = documents.filter((other) => other.file !== file);
  const { repository, problems } = assemble([...others, document]);
  return runChecks(repository, [...document.problems, ...problems]).filter(
    (problem) => problem.file === file && problem.severity === 'error',
  );
}
