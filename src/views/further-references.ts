import type { Entry } from '../core/entry.ts';
import { everyEntryAddress } from '../core/every-address.ts';
import type { EntryId } from '../core/id.ts';
import { type Frame, frame } from './frame.ts';
import type { Listing } from './page-type.ts';
import { type Pagination, pageNamed, pagination, partsOnPage } from './pagination.ts';
import { connected, isMoreThanShown, type Neighbour } from './references.ts';
import type { Anchor, Site } from './site.ts';

/** All entries that bear on an entry whose own page has no room for them. */
export type ReferencesView = {
  frame: Frame;
  trail: Anchor[];
  title: string;
  lede: string;
  /** By relation, as the entry reads it. */
  groups: { id: string; label: string; count: number; neighbours: Neighbour[] }[];
  pagination: Pagination | null;
};

/** The entries that have such a page, under every id that they have had. */
export function referencesListings(site: Site, id?: string): Listing<Entry>[] {
  const { entries, renamed } = site.repository;
  const one = id === undefined ? undefined : entries.get(renamed.entries.get(id) ?? (id as EntryId));
  const asked = id === undefined || one === undefined ? [] : [{ id, of: one }];
  return (id === undefined ? everyEntryAddress(site.repository) : asked)
    .filter(({ of }) => isMoreThanShown(site, of))
    .map(({ id: under, of }) => ({ id: under, of, entries: countOf(site, of) }));
}

export function referencesView(site: Site, entry: Entry, number: number): ReferencesView {
  const { t, paths } = site;
  const address = paths.entryReferences(entry.id);
  const entries = countOf(site, entry);
  const words = t.entry.furtherReferences;
  const named = pageNamed(site, words.title, address, number);
  return {
    frame: frame(site, { ...named, title: pageNamed(site, words.of(entry.title), address, number).title }),
    trail: [{ text: entry.title, href: paths.entry(entry.id) }],
    title: named.title,
    lede: words.lede(entries),
    groups: partsOnPage(
      connected(site, entry).map(({ type, label, neighbours }) => ({ id: type, label, items: neighbours })),
      number,
    ).map(({ id, label, count, items }) => ({ id, label, count, neighbours: items as Neighbour[] })),
    pagination: pagination(site, { address, entries, number, what: t.terms.pages.entries }),
  };
}

function countOf(site: Site, entry: Entry): number {
  return connected(site, entry).reduce((sum, { neighbours }) => sum + neighbours.length, 0);
}
