import type { EntryId } from '../core/id.ts';
import { type EntryKind, entryKinds } from '../core/paths.ts';
import { type Card, cards } from './card.ts';
import type { Site } from './site.ts';

/** The entries of one kind under a term. */
export type Group = { id: string; kind: EntryKind; label: string; cards: Card[] };

/** Entries by kind; a kind without entries has no group. */
export function groups(site: Site, ids: readonly EntryId[]): Group[] {
  const all = cards(site, ids);
  return entryKinds
    .map((kind) => ({
      id: site.t.labels.kinds[kind].toLowerCase().replaceAll(' ', '-'),
      kind,
      label: site.t.labels.kinds[kind],
      cards: all.filter((one) => one.kind === kind),
    }))
    .filter((group) => group.cards.length > 0);
}
