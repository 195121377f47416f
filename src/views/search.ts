import { type Facet, facets } from '../core/facets.ts';
import { entryKinds } from '../core/paths.ts';
import { facetValues } from '../core/search/record.ts';
import { commonCoins } from './coins.ts';
import { follow } from './feeds.ts';
import { type Frame, frame } from './frame.ts';
import type { Anchor, Site } from './site.ts';

/** A value of a facet: how many entries stand under it, and whether it is a narrower theme. */
export type FacetValue = { value: string; label: string; count: number; isNarrower: boolean };
export type FacetGroup = { facet: Facet; label: string; values: FacetValue[] };

/** The search page before anybody has asked: what can be asked for, and where answers come from. */
export type SearchView = {
  frame: Frame;
  groups: FacetGroup[];
  action: string;
  base: string;
  /** Address of the files of the lexicon, with * for the name of one. */
  lexicon: string;
  /** Address of the files of suggestions, likewise. */
  suggestions: string;
  /** Number of entries in the repository. */
  entries: number;
  /** How many parts the index has. */
  parts: number;
  elsewhere: Anchor[];
  /** What the repository covers, and how something is added: for a search that finds nothing. */
  covered: Anchor[];
  /** What the cards say to reference managers before it is known which entries they are of. */
  coins: string;
  contribute: Anchor;
};

export function searchView(site: Site): SearchView {
  const { paths, t, repository } = site;
  return {
    frame: frame(site, {
      title: t.search.title,
      description: t.search.description,
      path: paths.search,
      follow: follow(site, { kind: 'everything' }),
      runsSearch: true,
    }),
    groups: facetGroups(site),
    action: paths.search,
    base: paths.base,
    lexicon: paths.lexicon('*'),
    suggestions: paths.suggestions('*'),
    entries: repository.entries.size,
    parts: site.indexParts ?? 1,
    elsewhere: [
      { text: t.site.themes, href: paths.themes },
      { text: t.site.countries, href: paths.countries },
      { text: t.site.readingLists, href: paths.readingLists },
    ],
    covered: coveredThemes(site),
    coins: commonCoins(t),
    contribute: { text: t.search.contribute, href: paths.contribute },
  };
}

/** The top themes under which anything stands, for a reader who found nothing. */
export function coveredThemes({
  repository,
  index,
  paths,
}: Pick<Site, 'repository' | 'index' | 'paths'>): Anchor[] {
  return [...repository.vocabulary.themes.values()]
    .filter(({ id, broader }) => broader === undefined && (index.themes.get(id)?.length ?? 0) > 0)
    .map(({ id, label }) => ({ text: label, href: paths.theme(id) }));
}

/** The facets with all values under which anything stands, in the order of their vocabularies. */
export function facetGroups({ repository, t }: Pick<Site, 'repository' | 't'>): FacetGroup[] {
  const { entries, vocabulary } = repository;
  const counts = new Map<string, number>();
  for (const entry of entries.values()) {
    const values = facetValues(entry, vocabulary);
    for (const facet of facets) {
      for (const value of values[facet])
        counts.set(`${facet} ${value}`, (counts.get(`${facet} ${value}`) ?? 0) + 1);
    }
  }
  const byLabel = (a: { label: string }, b: { label: string }): number =>
    a.label.localeCompare(b.label, 'en');
  const offered: Record<Facet, Omit<FacetValue, 'count'>[]> = {
    kind: entryKinds.map((kind) => ({ value: kind, label: t.labels.kinds[kind], isNarrower: false })),
    theme: [...vocabulary.themes.values()]
      .filter(({ broader }) => broader === undefined)
      .flatMap((top) => [top, ...[...vocabulary.themes.values()].filter(({ broader }) => broader === top.id)])
      .map(({ id, label, broader }) => ({ value: id, label, isNarrower: broader !== undefined })),
    country: [...vocabulary.countries.values()]
      .map(({ id, label }) => ({ value: id.toLowerCase(), label, isNarrower: false }))
      .sort(byLabel),
    actor: [...vocabulary.actors.values()]
      .map(({ id, label }) => ({ value: id, label, isNarrower: false }))
      .sort(byLabel),
    // Phases keep the order of their vocabulary, which readers know; it is no sequence that operations keep.
    phase: [...vocabulary.phases.values()].map(({ id, label }) => ({ value: id, label, isNarrower: false })),
  };
  return facets
    .map((facet) => ({
      facet,
      label: t.search.facet[facet],
      values: offered[facet].flatMap((value) => {
        const count = counts.get(`${facet} ${value.value}`) ?? 0;
        return count === 0 ? [] : [{ ...value, count }];
      }),
    }))
    .filter(({ values }) => values.length > 0);
}
