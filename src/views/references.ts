import type { Entry } from '../core/entry.ts';
import type { EntryId } from '../core/id.ts';
import type { EntryKind } from '../core/paths.ts';
import type { Reason } from '../core/related.ts';
import { type CrossReferenceType, relationNames, relationTypes } from '../core/relation.ts';
import { pageAfter } from './pagination.ts';
import type { Anchor, Site } from './site.ts';
import { termLabel } from './term-link.ts';

/** Another entry, and why it is named here. */
export type Neighbour = {
  id: string;
  title: string;
  href: string;
  kind: EntryKind;
  kindLabel: string;
  note: string | null;
};

export type References = {
  supersededBy: Neighbour[];
  /** What pulls against the entry; the label of the kind says how. */
  tensions: Neighbour[];
  /** All other relations, by their name as this entry reads it; `more` says where the page does not hold all. */
  groups: { label: string; neighbours: Neighbour[]; more: Anchor | null }[];
  related: Neighbour[];
};

type Around = { type: CrossReferenceType; id: EntryId; note: string | null };

const opposing: readonly CrossReferenceType[] = ['in-tension-with', 'contradicts'];

/** Told apart from the other relations: above the claim, or beside what pulls against it. */
const toldApart: ReadonlySet<CrossReferenceType> = new Set([...opposing, 'is-superseded-by']);

/** What stands around an entry, as its page tells it. */
export function references(site: Site, entry: Entry): References {
  const { index, t } = site;
  const of = neighboursOf(site, entry);
  return {
    supersededBy: of('is-superseded-by'),
    tensions: opposing.flatMap((type) =>
      of(type).map((one) => ({
        ...one,
        kindLabel: t.entry.tensionWith(t.labels.reference[type], one.kindLabel),
      })),
    ),
    groups: connected(site, entry).map((group, at, all) => ({
      label: group.label,
      neighbours: group.neighbours.slice(0, mostNeighbours),
      more: more(
        site,
        entry,
        group,
        all.slice(0, at).reduce((sum, { neighbours }) => sum + neighbours.length, 0),
      ),
    })),
    related: (index.entries.get(entry.id)?.related ?? []).flatMap(({ id, reasons }) =>
      neighbour(site, id, shared(site, reasons)),
    ),
  };
}

/** The entries that a relation of each type leads to. */
function neighboursOf(site: Site, entry: Entry): (type: CrossReferenceType) => Neighbour[] {
  const known = site.index.entries.get(entry.id);
  const around: Around[] = [
    ...(known?.outgoing ?? []).map(({ type, to, note }) => ({ type, id: to, note })),
    ...(known?.incoming ?? []).map(({ type, from, note }) => ({ type, id: from, note })),
  ];
  return (type) =>
    around.filter((one) => one.type === type).flatMap(({ id, note }) => neighbour(site, id, note));
}

/** A relation as an entry reads it, and all entries to which it leads; of what pulls against the entry its own page tells. */
export type Connected = { type: CrossReferenceType; label: string; neighbours: Neighbour[] };

export function connected(site: Site, entry: Entry): Connected[] {
  const of = neighboursOf(site, entry);
  // Each type and its other side stand together. What the text links to, it says itself.
  const types = [...new Set(relationNames.flatMap((name) => [name, relationTypes[name]]))];
  const named = new Set(
    (site.index.entries.get(entry.id)?.incoming ?? [])
      .filter(({ type }) => type !== 'is-linked-from')
      .map(({ from }): string => from),
  );
  for (const { to } of site.index.entries.get(entry.id)?.outgoing ?? []) named.add(to);
  const linking = of('is-linked-from').filter(({ id }) => !named.has(id));
  return [
    ...types.filter((type) => !toldApart.has(type)).map((type) => ({ type, neighbours: of(type) })),
    { type: 'is-linked-from' as const, neighbours: linking },
  ]
    .filter(({ neighbours }) => neighbours.length > 0)
    .map((group) => ({ label: site.t.labels.reference[group.type], ...group }));
}

/** Some entries are referred to by very many, more with every one that is added, and a page must not grow with the collection. */
const mostNeighbours = 20;

/** Whether the page of an entry has no room for all that is connected with it. */
export function isMoreThanShown(site: Site, entry: Entry): boolean {
  const { outgoing = [], incoming = [] } = site.index.entries.get(entry.id) ?? {};
  return (
    outgoing.length + incoming.length > mostNeighbours &&
    connected(site, entry).some(({ neighbours }) => neighbours.length > mostNeighbours)
  );
}

/** Leads to a group where the page has no room for all of it. `before` is how many stand in the groups before it. */
function more({ t, paths }: Site, { id }: Entry, group: Connected, before: number): Anchor | null {
  const count = group.neighbours.length - mostNeighbours;
  if (count <= 0) return null;
  const page = paths.pageOf(paths.entryReferences(id), pageAfter(before));
  return { text: t.entry.moreReferences(count), href: `${page}#${group.type}` };
}

function neighbour({ repository, paths, t }: Site, id: EntryId, note: string | null): Neighbour[] {
  const entry = repository.entries.get(id);
  if (entry === undefined) return [];
  const { kind, title } = entry;
  return [{ id, title, href: paths.entry(id), kind, kindLabel: t.labels.kind[kind], note }];
}

const vocabularyOf = {
  theme: 'themes',
  country: 'countries',
  actor: 'actors',
  addressee: 'actors',
  phase: 'phases',
  term: 'glossary',
} as const satisfies Record<Reason['kind'], string>;

const mostReasons = 3;

/** 'In common: theme Funding gaps; asks Donors' */
function shared({ repository: { vocabulary }, t }: Site, reasons: readonly Reason[]): string {
  const parts = new Map<Reason['kind'], string[]>();
  const broader = new Set(
    reasons.map(({ kind, id }) => (kind === 'theme' ? vocabulary.themes.get(id)?.broader : undefined)),
  );
  // Who shares a narrower theme shares the top theme too, which tells nothing more.
  const telling = reasons.filter(({ kind, id }) => kind !== 'theme' || !broader.has(id));
  for (const { kind, id } of telling.slice(0, mostReasons)) {
    const labels = parts.get(kind) ?? [];
    parts.set(kind, [...labels, termLabel(vocabulary, vocabularyOf[kind], id)]);
  }
  return t.entry.shares([...parts].map(([kind, labels]) => `${t.entry.share[kind]} ${labels.join(', ')}`));
}
