import type { Entry } from '../core/entry.ts';
import type { EntryId } from '../core/id.ts';
import type { EntryKind } from '../core/paths.ts';
import type { Reason } from '../core/related.ts';
import { type CrossReferenceType, relationNames, relationTypes } from '../core/relation.ts';
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
  const known = index.entries.get(entry.id);
  const around: Around[] = [
    ...(known?.outgoing ?? []).map(({ type, to, note }) => ({ type, id: to, note })),
    ...(known?.incoming ?? []).map(({ type, from, note }) => ({ type, id: from, note })),
  ];
  const of = (type: CrossReferenceType): Neighbour[] =>
    around.filter((one) => one.type === type).flatMap(({ id, note }) => neighbour(site, id, note));
  // Each type and its other side stand together. What the text links to, it says itself.
  const types = [...new Set(relationNames.flatMap((name) => [name, relationTypes[name]]))];
  const related = around.filter(({ type }) => type !== 'is-linked-from').map(({ id }) => id);
  const linking = of('is-linked-from').filter(({ id }) => !related.includes(id as EntryId));
  return {
    supersededBy: of('is-superseded-by'),
    tensions: opposing.flatMap((type) =>
      of(type).map((one) => ({
        ...one,
        kindLabel: t.entry.tensionWith(t.labels.reference[type], one.kindLabel),
      })),
    ),
    groups: [
      ...types
        .filter((type) => !toldApart.has(type))
        .map((type) => ({ label: t.labels.reference[type], neighbours: of(type) })),
      { label: t.labels.reference['is-linked-from'], neighbours: linking },
    ]
      .filter(({ neighbours }) => neighbours.length > 0)
      .map(({ label, neighbours }) => ({
        label,
        neighbours: neighbours.slice(0, mostNeighbours),
        more: more(site, neighbours.length - mostNeighbours),
      })),
    related: (known?.related ?? []).flatMap(({ id, reasons }) => neighbour(site, id, shared(site, reasons))),
  };
}

/** Some entries are referred to by very many, more with every one that is added, and a page must not grow with the collection. */
const mostNeighbours = 20;

/** The data hold all cross-references; no list or search of the site does. */
function more({ t, paths }: Site, count: number): Anchor | null {
  return count <= 0
    ? null
    : { text: t.entry.moreReferences(count), href: paths.file('data', 'cross-references.json') };
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
