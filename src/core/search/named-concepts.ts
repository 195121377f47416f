import type { CrossReferenceIndex } from '../cross-references.ts';
import type { EntryId } from '../id.ts';
import type { Repository } from '../repository.ts';
import type { Term } from '../vocabulary.ts';
import type { Concept, ConceptKind } from './concept.ts';

/** A term with all its names and the entries that stand under it, before any text is read. */
export type Named = Omit<Concept, 'said' | 'tagged' | 'holders'> & {
  under: readonly EntryId[];
  names: readonly string[];
  tongues: readonly string[];
};

/** Every term of the vocabularies with its names, countries first: the first of two that share a name leads. */
export function namedConcepts({ vocabulary, sources }: Repository, index: CrossReferenceIndex): Named[] {
  const { themes, actors, countries, phases, glossary } = vocabulary;
  const bodies = (id: string): EntryId[] => [
    ...new Set([...(index.actors.get(id) ?? []), ...(index.addressees.get(id) ?? [])]),
  ];
  const under =
    (standing: ReadonlyMap<string, readonly EntryId[]>) =>
    (id: string): readonly EntryId[] =>
      standing.get(id) ?? [];
  return [
    ...named('country', countries.values(), under(index.countries)),
    ...named('theme', themes.values(), under(index.themes)),
    ...named('actor', actors.values(), bodies),
    ...named('phase', phases.values(), under(index.phases)),
    ...named('term', glossary.values(), under(index.glossary)),
    ...[...sources.values()].map(({ id, title, shortTitle }) => ({
      kind: 'source' as const,
      id,
      label: shortTitle ?? title,
      names: [title, ...(shortTitle ? [shortTitle] : [])],
      tongues: [],
      under: under(index.sources)(id),
      definition: '',
    })),
  ];
}

type NamedTerm = Pick<Term, 'id' | 'label' | 'aliases' | 'labels' | 'names' | 'definition'> & {
  acronym?: string | undefined;
  succeededBy?: readonly { actor: string }[];
};

function named(
  kind: ConceptKind,
  terms: Iterable<NamedTerm>,
  underOf: (id: string) => readonly EntryId[],
): Named[] {
  return [...terms].map(({ id, label, acronym, aliases, labels, names, definition, succeededBy = [] }) => ({
    kind,
    id: kind === 'country' ? id.toLowerCase() : id,
    label,
    names: [label, ...(acronym ? [acronym] : []), ...aliases, ...succeededBy.map(({ actor }) => actor)],
    tongues: [...Object.entries(labels), ...Object.entries(names)]
      .filter(([language]) => language !== 'en')
      .flatMap(([, text]) => text),
    under: underOf(id),
    definition: kind === 'term' ? (definition ?? '') : '',
  }));
}
