import type { EntryId } from '../core/id.ts';
import { type EntryKind, entryKinds } from '../core/paths.ts';
import { type Card, cards } from './card.ts';
import { pageAfter, partsOnPage } from './pagination.ts';
import { remembered } from './remembered.ts';
import type { Anchor, Site } from './site.ts';

/** The entries of one kind under a term, as far as they stand on the page; `count` is all of them. */
export type Group = { id: string; kind: EntryKind; label: string; count: number; cards: Card[] };

/**
 * Entries by kind on a page of a listing; a kind without entries there has no group.
 * @param before how much is listed before these entries.
 */
export function groups(site: Site, ids: readonly EntryId[], number: number, before = 0): Group[] {
  return partsOnPage(byKind(site, ids), number, before).map(({ id, kind, label, items, count }) => ({
    id,
    kind,
    label,
    count,
    cards: cards(site, items),
  }));
}

/** Leads to each kind, on this page or on the one where it begins; nowhere if there is but one. */
export function groupAnchors(
  site: Site,
  ids: readonly EntryId[],
  { address, number }: { address: string; number: number },
): Anchor[] {
  const { paths, t } = site;
  let before = 0;
  const anchors = byKind(site, ids).map(({ id, label, items }) => {
    const page = pageAfter(before);
    before += items.length;
    const href = page === number ? `#${id}` : `${paths.pageOf(address, page)}#${id}`;
    return { text: t.terms.counted(label, items.length), href };
  });
  return anchors.length > 1 ? anchors : [];
}

type OfKind = Pick<Group, 'id' | 'kind' | 'label'> & { items: readonly EntryId[] };

const byKind = remembered(({ t, repository }, ids: readonly EntryId[]): OfKind[] => {
  const kinds = Map.groupBy(ids, (id) => repository.entries.get(id)?.kind);
  return entryKinds.flatMap((kind) => {
    const label = t.labels.kinds[kind];
    const items = kinds.get(kind);
    return items === undefined ? [] : [{ id: label.toLowerCase().replaceAll(' ', '-'), kind, label, items }];
  });
});
