import { linkedFolders } from '../document/link-target.ts';
import { linkBetween, movedFile } from '../moved-file.ts';
import { entryFile, entryKinds } from '../paths.ts';
import { type Problem, problem } from '../problem.ts';
import type { Repository } from '../repository.ts';
import { nearest } from '../suggest.ts';
import { patience } from './patience.ts';
import { type EntryReference, entryReferences, type FileReference, fileReferences } from './references.ts';
import type { Rule } from './rule.ts';

/** A reference leads somewhere. One to an id that was renamed still does, and says the id now. */
export const referenceExists: Rule = {
  id: 'reference-exists',
  summary: 'Every relation, list item and link leads to an entry or list that exists.',
  severity: 'error',
  check: (repository) => {
    // By file, not by valid entry: an entry with a mistake exists, and its mistake is reported once, where it is.
    const ids = new Set(repository.entryRecords.map(({ document }) => document.id));
    // The folder is the same for many files: only the name tells what was meant.
    const files = new Map(
      [...repository.byFile.values()]
        .filter(({ html }) => html.length > 0)
        .map((known) => [known.id, known.file]),
    );
    const goesOn = patience();
    return [
      ...entryReferences(repository)
        .filter(({ id }) => !ids.has(id))
        .flatMap((reference) => checkEntry(repository, ids, reference, goesOn)),
      ...fileReferences(repository)
        .filter(({ target }) => isMissing(repository, target))
        .flatMap((reference) => checkFile(repository, files, reference, goesOn)),
    ];
  },
};

function checkEntry(
  repository: Repository,
  ids: ReadonlySet<string>,
  reference: EntryReference,
  goesOn: (file: string) => boolean,
): Problem[] {
  const { document, id, place, from } = reference;
  const base = { rule: 'reference-exists', file: document.file, place, actual: id };
  const now = repository.renamed.entries.get(id);
  // An entry that names itself by the id that it had is reported by no-self-reference.
  if (now === document.id && from === 'relation') return [];
  if (now !== undefined) {
    return [
      problem({
        ...base,
        severity: 'warning',
        reason: `The entry "${id}" has been renamed.`,
        expected: now,
        help: `Write ${now}.`,
      }),
    ];
  }
  // A list may tell its readers that what they look for is gone; an entry has no reason to lead there.
  if (from === 'list' && repository.published.withdrawn.includes(id)) {
    return [
      problem({
        ...base,
        severity: 'warning',
        reason: `The entry "${id}" has been withdrawn.`,
        expected: 'an entry that stands',
        help: 'Name another entry in its place, or delete this item; until then the list says that it was withdrawn.',
      }),
    ];
  }
  // Warnings do not count: behind many of them an error would hide.
  if (!goesOn(document.file)) return [];
  const guess = nearest(id, ids);
  return [
    problem({
      ...base,
      reason: `There is no entry "${id}".`,
      expected: 'the id of an entry: the name of its file without .mdx',
      help:
        guess === null
          ? `Write the id of an entry that exists, or delete this ${from === 'list' ? 'item' : 'relation'}.`
          : `Did you mean "${guess}"?`,
    }),
  ];
}

/** A link out of the linked folders is reported by link-scheme. */
function isMissing({ byFile }: Repository, target: string): boolean {
  return !byFile.has(target) && linkedFolders.includes(target.split('/')[0] ?? '');
}

function checkFile(
  repository: Repository,
  files: ReadonlyMap<string, string>,
  reference: FileReference,
  goesOn: (file: string) => boolean,
): Problem[] {
  const { document, href, target, place } = reference;
  const base = { rule: 'reference-exists', file: document.file, place, actual: href };
  const id = target.replace(/^.*\/|\.mdx?$/gi, '');
  const moved = movedFile(repository, target);
  if (moved !== null) {
    const link = linkBetween(document.file, moved.file);
    return [
      problem({
        ...base,
        severity: moved.isRenamed ? 'warning' : 'error',
        reason: moved.isRenamed ? `"${id}" has been renamed.` : `"${id}" is in another folder.`,
        expected: link,
        help: `Write [...](${link}).`,
      }),
    ];
  }
  if (!goesOn(document.file)) return [];
  const guess = nearest(id, files.keys());
  return [
    problem({
      ...base,
      reason: `There is no file "${target}" in the content folder.`,
      expected: `a file such as ../${entryFile(entryKinds[1], '<id>')}`,
      help:
        guess === null
          ? 'Link to an entry that exists, or write the words without a link.'
          : `Did you mean ${linkBetween(document.file, files.get(guess) ?? '')}?`,
    }),
  ];
}
