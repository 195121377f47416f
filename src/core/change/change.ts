import { type PublishedSet, publishedSets } from '../published.ts';
import type { Repository } from '../repository.ts';
import { lostIds, publishableIds } from '../standing-ids.ts';
import { type Comparison, compare } from './compare.ts';
import { compareLinks, type Link } from './links.ts';
import { thingsOf } from './things.ts';

/** An id that would answer no more. */
export type LostId = { set: PublishedSet; id: string };

/** What lies between two states of the content. */
export type Change = {
  sets: Readonly<Record<PublishedSet, Comparison>>;
  links: { gained: Link[]; lost: Link[] };
  /** Ids that the first state published or had recorded, and that the second does not answer to. */
  lost: LostId[];
  /** Ids that the second state takes down on purpose. */
  withdrawn: string[];
  /** Entries whose fields have mistakes now: nothing can be said of their links. */
  unread: string[];
};

/** Compares two states of the content; nothing that is wrong with either is an error here. */
export function changeBetween(before: Repository, after: Repository): Change {
  const sets = Object.fromEntries(
    publishedSets.map((set) => [set, compare(thingsOf(before, set), thingsOf(after, set))]),
  ) as Record<PublishedSet, Comparison>;
  const read = new Set<string>(after.entries.keys());
  const lost = publishedSets.flatMap((set) =>
    lostIds(after, set, new Set([...before.published[set], ...publishableIds(before, set)])).map((id) => ({
      set,
      id,
    })),
  );
  return {
    sets,
    links: compareLinks(before, after),
    lost,
    withdrawn: after.published.withdrawn.filter((id) => !before.published.withdrawn.includes(id)),
    unread: after.entryRecords.map(({ document }) => document.id).filter((id) => !read.has(id)),
  };
}
