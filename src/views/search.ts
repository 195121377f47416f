import { type Facet, facets } from '../core/facets.ts';
import { entryKinds } from '../core/paths.ts';
import { facetValues } from '../core/search/record.ts';
import type { Anchor, Site } from './site.ts';

/** A value of a facet: how many entries stand under it, and whether it is a narrower theme. */
export type FacetValue = { value: string; label: string; count: number; isNarrower: boolean };
export type FacetGroup = { facet: Facet; label: string; values: FacetValue[] };

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
