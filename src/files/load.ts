import type { Document } from '../core/document/document.ts';
import { type Problem, sortProblems } from '../core/problem.ts';
import { assemble, type Repository } from '../core/repository.ts';
import { readContentFolder } from './content-folder.ts';
import { parsedDocuments } from './document-cache.ts';
import { readGitFolder } from './git-folder.ts';
import { parseFile } from './parse-file.ts';

export type Loaded = { repository: Repository; problems: Problem[] };

/** Fewer files are parsed in less time than it takes to look for what is kept of them. */
const worthKeeping = 100;

/**
 * The one entrance: a content folder read, parsed and assembled, with everything wrong so far.
 * @param cache a folder in which documents are kept for the next time; none are kept without.
 * @param last what it gave before, to a process that reads again.
 */
export async function loadRepository(
  folder: string,
  cache: string | null = null,
  last: Repository | null = null,
): Promise<Loaded> {
  const { files, problems: stray } = await readContentFolder(folder);
  const { repository, problems } = loaded(
    await parsedDocuments(files, files.length < worthKeeping ? null : cache, last?.documents),
  );
  return { repository, problems: sortProblems([...stray, ...problems]) };
}

/**
 * The same of a content folder as it stood at a commit.
 * @throws with a sentence where there is no such commit.
 */
export function loadRepositoryAt(folder: string, ref: string): Loaded {
  return loaded(readGitFolder(folder, ref).map(parseFile));
}

function loaded(documents: readonly Document[]): Loaded {
  const { repository, problems } = assemble(documents);
  const reading = documents.flatMap((document) => document.problems);
  return { repository, problems: sortProblems([...reading, ...problems]) };
}
