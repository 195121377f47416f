import type { Entry } from './entry.ts';
import type { ReadingList } from './reading-list.ts';
import type { Repository } from './repository.ts';

/**
 * Every id under which an entry can be asked for, those that it had before included: what others embed, print or fetch from
 * its address must not break when it is renamed, and cannot follow a redirect of a page.
 */
export function everyEntryAddress({ entries, renamed }: Repository): { id: string; of: Entry }[] {
  return everyAddress<string, Entry>(entries, renamed.entries);
}

export function everyListAddress({ readingLists, renamed }: Repository): { id: string; of: ReadingList }[] {
  return everyAddress(readingLists, renamed.readingLists);
}

function everyAddress<Id extends string, Of>(
  standing: ReadonlyMap<Id, Of>,
  renamed: ReadonlyMap<string, Id>,
): { id: string; of: Of }[] {
  const old = [...renamed].filter(([id]) => !standing.has(id as Id));
  return [
    ...[...standing].map(([id, of]) => ({ id: id as string, of })),
    ...old.flatMap(([id, now]) => {
      const of = standing.get(now);
      return of === undefined ? [] : [{ id, of }];
    }),
  ];
}
