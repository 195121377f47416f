import { listFolder } from './paths.ts';
import type { Repository } from './repository.ts';

/** Where a file stands now that is not where a link says: under another name, or in the folder of another kind. */
export function movedFile(
  { renamed, entries, entryRecords }: Repository,
  target: string,
): { file: string; isRenamed: boolean } | null {
  const id = target.replace(/^.*\/|\.mdx?$/gi, '');
  const isList = target.startsWith(`${listFolder}/`);
  const now = isList ? renamed.readingLists.get(id) : renamed.entries.get(id);
  const file =
    now === undefined
      ? entryRecords.find(({ document }) => document.id === id)?.document.file
      : isList
        ? `${listFolder}/${now}.mdx`
        : entries.get(now as never)?.file;
  return file === undefined ? null : { file, isRenamed: now !== undefined };
}

/** How one file of the content folder links to another; both are one folder deep. */
export function linkBetween(from: string, to: string): string {
  const [folder, name] = to.split('/');
  return from.startsWith(`${folder}/`) ? `./${name}` : `../${to}`;
}
