import { crossReferences } from '../cross-references.ts';
import type { Repository } from '../repository.ts';

/** A connection as it is written: a relation, a link in the text, or a place on a reading list. */
export type Link = { from: string; type: string; to: string };

/**
 * Connections that one state has and the other has not, in the order of ids. Renaming loses none: what led to the old id leads
 * to the new one.
 */
export function compareLinks(before: Repository, after: Repository): { gained: Link[]; lost: Link[] } {
  const [old, now] = [linksOf(before, after), linksOf(after, after)];
  return {
    gained: [...now].filter(([key]) => !old.has(key)).map(([, link]) => link),
    lost: [...old].filter(([key]) => !now.has(key)).map(([, link]) => link),
  };
}

/** @param names the state whose names of things are used. */
function linksOf(repository: Repository, names: Repository): Map<string, Link> {
  const entry = (id: string): string => names.renamed.entries.get(id) ?? id;
  const list = (id: string): string => names.renamed.readingLists.get(id) ?? id;
  const links = [...crossReferences(repository).entries].flatMap(
    ([id, { outgoing, readingLists }]): Link[] => [
      ...outgoing.map(({ type, to }) => ({ from: entry(id), type, to: entry(to) })),
      ...readingLists.map((holder) => ({ from: list(holder), type: 'lists', to: entry(id) })),
    ],
  );
  const keyed = links.map((link) => [`${link.from} ${link.type} ${link.to}`, link] as const);
  return new Map(keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
