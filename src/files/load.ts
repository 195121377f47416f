import type { Document } from '../core/document/document.ts';
import { parseDocument } from '../core/document/parse.ts';
import type { SourceFile } from '../core/document/source-file.ts';
import { type Problem, sortProblems } from '../core/problem.ts';
import { assemble, type Repository } from '../core/repository.ts';
import { readContentFolder } from './content-folder.ts';
import { readGitFolder } from './git-folder.ts';

export type Loaded = { repository: Repository; problems: Problem[] };

/** The one entrance: a content folder read, parsed and assembled, with everything wrong so far. */
export async function loadRepository(folder: string): Promise<Loaded> {
  const { files, problems: stray } = await readContentFolder(folder);
  const { repository, problems } = loadFiles(files);
  return { repository, problems: sortProblems([...stray, ...problems]) };
}

/**
 * The same of a content folder as it stood at a commit.
 * @throws with a sentence where there is no such commit.
 */
export function loadRepositoryAt(folder: string, ref: string): Loaded {
  return loadFiles(readGitFolder(folder, ref));
}

function loadFiles(files: readonly SourceFile[]): Loaded {
  const documents: Document[] = files.map(parseDocument);
  const { repository, problems } = assemble(documents);
  const reading = documents.flatMap((document) => document.problems);
  return { repository, problems: sortProblems([...reading, ...problems]) };
}
