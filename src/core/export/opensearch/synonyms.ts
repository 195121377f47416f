import { isTelling, plainKey } from '../../search/names.ts';
import type { Term, Vocabulary } from '../../vocabulary.ts';

type NamedTerm = Pick<Term, 'label' | 'aliases' | 'labels' | 'names'> & {
  acronym?: string | undefined;
  succeededBy?: readonly { actor: string }[];
};

/**
 * Rules for a synonym filter, in the format of Solr: the names of each term of the vocabularies in all languages, one term a
 * line. A term with one name has none.
 */
export function synonymRules(vocabulary: Vocabulary): string[] {
  const { themes, actors, countries, phases, levels, glossary } = vocabulary;
  const terms: NamedTerm[] = [themes, actors, countries, phases, levels, glossary].flatMap((table) => [
    ...(table as ReadonlyMap<string, NamedTerm>).values(),
  ]);
  const rules = terms.map(namesOf).filter((names) => names.length > 1);
  return [...new Set(rules.map((names) => names.map(escaped).join(', ')))];
}

/** Names that differ in more than case and accents. "IT", the acronym, would make every "it" ask for technology. */
function namesOf({ label, acronym, aliases, labels, names, succeededBy = [] }: NamedTerm): readonly string[] {
  const all = [
    label,
    ...(acronym ? [acronym] : []),
    ...aliases,
    ...succeededBy.map(({ actor }) => actor),
    ...Object.values(labels),
    ...Object.values(names).flat(),
  ].filter(isTelling);
  return [...new Map(all.toReversed().map((name) => [plainKey(name), name])).values()].toReversed();
}

/** A name in which nothing is read as a mark: commas part names, "=>" turns a rule round, "#" begins a comment. */
function escaped(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\\|,|=>|^#/g, (mark) => `\\${mark}`);
}
