/**
 * The reading side of the lexicon: what the files that a query has called for say of its words and names.
 */
import { stemmer } from 'stemmer';
import type { AbsentCountry, Concept } from './concept.ts';
import type { Shard } from './lexicon.ts';

export type Lookup = {
  /** How many entries hold the word itself. */
  count: (key: string) => number;
  /** Whether an entry holds the word, a form of it, or a longer word that begins with it: the engine then finds it. */
  isKnown: (key: string) => boolean;
  /** Spellings of a word with letters that the engine does not fold, as in Støre. */
  spellings: (key: string) => readonly string[];
  /** Words with their counts; those that stand in no entry but in a name count nothing. */
  words: readonly (readonly [key: string, count: number])[];
  /** Concepts that bear a name, given in stems. */
  named: (name: string) => readonly Concept[];
  /** Names in other languages with their concepts. */
  tongues: readonly (readonly [name: string, concepts: readonly Concept[]])[];
  /** Countries of which the collection is silent, by their names as `absentKey` makes them. */
  absent: ReadonlyMap<string, AbsentCountry>;
};

/** What several files of the lexicon say together. */
export function lookup(shards: Iterable<Shard>): Lookup {
  const counts = new Map<string, number>();
  const spelled = new Map<string, string[]>();
  const stems = new Set<string>();
  const names = new Map<string, Concept[]>();
  const tongues = new Map<string, Concept[]>();
  const same = new Map<string, Concept>();
  const absent = new Map<string, AbsentCountry>();
  for (const { words, names: ours, tongues: theirs, concepts, absent: silent } of shards) {
    for (const [name, id, label] of silent) absent.set(name, { id, label });
    for (const [key, count, ...spellings] of words) {
      counts.set(key, count);
      if (count > 0) stems.add(stemmer(key));
      if (spellings.length > 0) spelled.set(key, spellings);
    }
    // A concept stands in several files; one of them is enough.
    const one = (number: number): Concept[] => {
      const concept = concepts[number];
      if (concept === undefined) return [];
      const key = `${concept.kind} ${concept.id}`;
      const known = same.get(key) ?? concept;
      same.set(key, known);
      return [known];
    };
    for (const [list, into] of [
      [ours, names],
      [theirs, tongues],
    ] as const) {
      for (const [name, ...numbers] of list) into.set(name, numbers.flatMap(one));
    }
  }
  const words = [...counts];
  const known = new Map<string, boolean>();
  return {
    count: (key) => counts.get(key) ?? 0,
    isKnown(key) {
      const before = known.get(key);
      if (before !== undefined) return before;
      const is =
        (counts.get(key) ?? 0) > 0 ||
        stems.has(stemmer(key)) ||
        (key.length >= shortestBeginning && words.some(([word, count]) => count > 0 && word.startsWith(key)));
      known.set(key, is);
      return is;
    },
    spellings: (key) => spelled.get(key) ?? [],
    words,
    named: (name) => names.get(name) ?? [],
    tongues: [...tongues],
    absent,
  };
}

/** Fewest letters that are taken for the beginning of a longer word. */
const shortestBeginning = 3;
