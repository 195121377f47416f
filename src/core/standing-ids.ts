/**
 * The ids that a repository answers to, set by set.
 */
import type { Document } from './document/document.ts';
import { isRenamable, type PublishedSet } from './published.ts';
import type { Repository } from './repository.ts';

/**
 * Those of some ids that a repository no longer answers to. What was taken down to keep somebody safe is not lost; only
 * files can be, since terms and sources are what other texts are made with.
 */
export function lostIds(repository: Repository, set: PublishedSet, some: Iterable<string>): string[] {
  const standing = standingIds(repository, set);
  const withdrawn = new Set(isRenamable(set) ? repository.published.withdrawn : []);
  return standing === null ? [] : [...some].filter((id) => !standing.has(id) && !withdrawn.has(id));
}

/**
 * The ids of a set that stand in a repository, former ones of entries and lists included. A file or row with mistakes has
 * its id all the same. Null where the file that would say so cannot be read.
 */
export function standingIds(repository: Repository, set: PublishedSet): ReadonlySet<string> | null {
  if (isRenamable(set)) {
    const records = set === 'entries' ? repository.entryRecords : repository.listRecords;
    return new Set(records.flatMap(({ document, fields }) => [document.id, ...(fields.aliases ?? [])]));
  }
  const document = repository.documents.find(({ kind }) => kind === set);
  if (document === undefined) return new Set();
  if (document.data === null && document.problems.length > 0) return null;
  return new Set(rowIds(document));
}

/** The ids of a set that a build would publish: of what has no mistakes, former ones included. */
export function publishableIds(
  { entries, readingLists, renamed, sources, vocabulary }: Repository,
  set: PublishedSet,
): string[] {
  if (set === 'entries') return [...entries.keys(), ...renamed.entries.keys()];
  if (set === 'reading-lists') return [...readingLists.keys(), ...renamed.readingLists.keys()];
  return [...(set === 'sources' ? sources : vocabulary[set]).keys()];
}

function rowIds({ data }: Document): string[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((row) => {
    const id = typeof row === 'object' && !Array.isArray(row) ? row['id'] : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}
