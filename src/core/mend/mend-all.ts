import { runChecks } from '../checks/registry.ts';
import type { Document } from '../document/document.ts';
import { parseDocument } from '../document/parse.ts';
import type { SourceFile } from '../document/source-file.ts';
import type { Problem } from '../problem.ts';
import { assemble, type Repository } from '../repository.ts';
import type { Change } from './change.ts';
import { mend } from './mend.ts';

/** A file that can be mended: its bytes as they are, and the text as it should be. */
export type MendedFile = SourceFile & { text: string; changes: readonly Change[] };

/** Every file that can be mended, so that nothing is worse after than before. */
export function mendAll(files: readonly SourceFile[]): MendedFile[] {
  const documents = files.map(parseDocument);
  // A former id may stand in a file that can be read only once it is mended: so what is known after is what counts.
  const known = assemble(afterMends(documents, mendEach(files, assemble(documents).repository)));
  const mended = mendEach(files, known.repository);
  const after = afterMends(documents, mended);
  const [errorsBefore, errorsAfter] = [errors(documents), errors(after)];
  return mended.filter(({ file }) => (errorsAfter.get(file) ?? 0) <= (errorsBefore.get(file) ?? 0));
}

function mendEach(files: readonly SourceFile[], repository: Repository): MendedFile[] {
  return files.flatMap((source) => {
    const result = mend(source, repository);
    return result === null || result.changes.length === 0 ? [] : [{ ...source, ...result }];
  });
}

function afterMends(documents: readonly Document[], mended: readonly MendedFile[]): Document[] {
  const texts = new Map(mended.map(({ file, text }) => [file, text]));
  return documents.map((document) => {
    const { file } = document;
    const text = texts.get(file);
    return text === undefined ? document : parseDocument({ file, bytes: new TextEncoder().encode(text) });
  });
}

/** How many errors each file has, as the checks find them. */
function errors(documents: readonly Document[]): Map<string, number> {
  const { repository, problems } = assemble(documents);
  const found: Problem[] = [...documents.flatMap((document) => document.problems), ...problems];
  const counts = new Map<string, number>();
  for (const { file, severity } of runChecks(repository, found)) {
    if (severity === 'error') counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return counts;
}
