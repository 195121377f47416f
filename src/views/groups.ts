import type { EntryId } from '../core/id.ts';
import { type EntryKind, entryKinds } from '../core/paths.ts';
import { type Card, cards } from './card.ts';
import type { Anchor, Site } from './site.ts';

/** The entries of one kind under a term. */
export type Group = {
  id: string;
  kind: EntryKind;
  label: string;
  count: number;
  cards: Card[];
  /** Where all of them are found, if the page does not hold them all. */
  more: Anchor | null;
};

/** A page must not grow with the collection: what is more than this, search shows. */
const mostCards = 60;

/**
 * Entries by kind; a kind without entries has no group.
 * @param search address of a search for the term, to which the kind can be added.
 */
export function groups(site: Site, ids: readonly EntryId[], search: string): Group[] {
  const { t, repository } = site;
  return entryKinds
    .map((kind) => {
      const ofKind = ids.filter((id) => repository.entries.get(id)?.kind === kind);
      const label = t.labels.kinds[kind];
      return {
        id: label.toLowerCase().replaceAll(' ', '-'),
        kind,
        label,
        count: ofKind.length,
        cards: cards(site, ofKind.slice(0, mostCards)),
        more:
          ofKind.length <= mostCards
            ? null
            : { text: t.terms.allOf(ofKind.length, label.toLowerCase()), href: `${search}&kind=${kind}` },
      };
    })
    .filter(({ count }) => count > 0);
}
