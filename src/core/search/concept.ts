import type { Facet } from '../facets.ts';

/** What a name can stand for: a term of a vocabulary or of the glossary, or a source. */
export const conceptKinds = ['theme', 'actor', 'country', 'phase', 'term', 'source'] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/** A term with the names under which entries speak of it. */
export type Concept = {
  kind: ConceptKind;
  /** Id of the term; of a country in lower case, as in addresses. */
  id: string;
  label: string;
  /** Its names that stand in the text of some entry, each as the engine is asked for it: words with spaces between. */
  said: readonly string[];
  /** How many entries stand under the term. */
  tagged: number;
  /**
   * Numbers of the entries that stand under it or say one of its names, each followed by how often; null where they are
   * so many that asking the engine costs less.
   */
  holders: readonly number[] | null;
  /** What the glossary says; empty for other terms. */
  definition: string;
};

/** A country of which the collection is silent: its id, in lower case, and its label. */
export type AbsentCountry = Pick<Concept, 'id' | 'label'>;

/** The facet under which entries of a term stand; glossary and sources have none. */
export function facetOf(kind: ConceptKind): Facet | null {
  return kind === 'term' || kind === 'source' ? null : kind;
}
