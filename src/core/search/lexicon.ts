/**
 * What search knows beyond the engine's index: every word of the entries, so that a typing mistake is known for one; every
 * name of every term, so that what readers call a thing leads to what entries call it; labels to suggest while typing. Made
 * with the site, in the small files of `shard-key`.
 */
import { stemmer } from 'stemmer';
import type { CrossReferenceIndex } from '../cross-references.ts';
import type { EntryId } from '../id.ts';
import type { Repository } from '../repository.ts';
import type { Term } from '../vocabulary.ts';
import type { Concept, ConceptKind } from './concept.ts';
import { shardKeys, shardOf, tonguesOf } from './shard-key.ts';
import { stopWords } from './stop-words.ts';
import { keysOf, lightStem, wordsOf } from './words.ts';

/** One file of the lexicon, as the browser reads it. */
export type Shard = {
  /** Folded words, how many entries hold each, and its other spellings where they differ from the folded one. */
  words: [key: string, count: number, ...spellings: string[]][];
  /** Names in English: stems with spaces between, and the numbers of the concepts that bear them. */
  names: [key: string, ...concepts: number[]][];
  /** Names in other languages, likewise, in light stems. */
  tongues: [key: string, ...concepts: number[]][];
  concepts: Concept[];
};

type Named = Omit<Concept, 'said' | 'tagged' | 'holders'> & {
  under: readonly EntryId[];
  names: readonly string[];
  tongues: readonly string[];
};

/** Longest name that is looked for in a text, in words. */
const longestName = 9;

/** The files of the lexicon by their key; those that hold nothing too. */
export function lexicon(repository: Repository, index: CrossReferenceIndex): Map<string, Shard> {
  const concepts = conceptsOf(repository, index);
  const shards = new Map([...shardKeys, ...shardKeys.map(tonguesOf)].map((key) => [key, emptyShard()]));
  const { words, said } = readEntries(repository, concepts);
  const numbers = new Map([...repository.entries.keys()].map((id, number) => [id, number]));
  for (const [key, { count, spellings }] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    shards.get(shardOf(key))?.words.push([key, count, ...[...spellings].sort()]);
  }
  for (const { names, tongues, under, ...rest } of concepts) {
    const concept = {
      ...rest,
      said: saidOf(names, said),
      tagged: under.length,
      holders: holdersOf(
        under.map((id) => numbers.get(id) ?? 0),
        names,
        said,
      ),
    };
    for (const name of names) {
      const keys = tellingKeys(name);
      // A stem can have lost the letters by which the file of a word is known: "IED" is left as "i".
      if (keys.length > 0)
        add(shards, [shardOf(keys[0] ?? '')], 'names', keys.map(stemmer).join(' '), concept);
    }
    // Names in other languages lie in many files: there the concept is without what only an English name leads to.
    const slim = { ...concept, said: [], definition: '' };
    for (const name of new Set(tongues.map(tongueKey).filter(Boolean)))
      add(shards, new Set(name.split(' ').map(shardOf).map(tonguesOf)), 'tongues', name, slim);
  }
  return shards;
}

function emptyShard(): Shard {
  return { words: [], names: [], tongues: [], concepts: [] };
}

function add(
  shards: ReadonlyMap<string, Shard>,
  places: Iterable<string>,
  list: 'names' | 'tongues',
  name: string,
  concept: Concept,
): void {
  for (const place of places) {
    const shard = shards.get(place);
    if (shard === undefined) continue;
    let number = shard.concepts.indexOf(concept);
    if (number < 0) number = shard.concepts.push(concept) - 1;
    const known = shard[list].find(([key]) => key === name);
    if (known === undefined) shard[list].push([name, number]);
    else if (!known.includes(number)) known.push(number);
  }
}

/** A name of another language: light stems of its telling words; Chinese as it stands. */
function tongueKey(name: string): string {
  return tellingKeys(name).map(lightStem).join(' ');
}

/** A name as it is looked for in a text: all its words, folded. */
function plainKey(name: string): string {
  return keysOf(name).join(' ');
}

/** Those names that stand in some text. "IT", the acronym, would find every "it". */
function saidOf(names: readonly string[], said: Said): string[] {
  const standing = names.filter((name) => said.has(plainKey(name)) && isTelling(name));
  return [
    ...new Map(
      standing.map((name) => [
        plainKey(name),
        wordsOf(name)
          .map(({ text }) => text)
          .join(' '),
      ]),
    ).values(),
  ];
}

function isTelling(name: string): boolean {
  return !keysOf(name).every((key) => stopWords.has(key));
}

/** Most entries of a concept that are listed: more weigh more than what they save. */
const mostHolders = 300;

/** Entries under a concept count once, and once for each time that they say a name of it. */
function holdersOf(under: readonly number[], names: readonly string[], said: Said): number[] | null {
  const counts = new Map(under.map((number) => [number, 1]));
  for (const name of new Set(names.filter(isTelling).map(plainKey)))
    for (const [number, count] of said.get(name) ?? []) counts.set(number, (counts.get(number) ?? 0) + count);
  return counts.size > mostHolders ? null : [...counts].sort(([a], [b]) => a - b).flat();
}

/** "One UN" and "after the mission" without their function words would be any UN and any mission: such names are none. */
function tellingKeys(name: string): string[] {
  const keys = keysOf(name);
  const telling = keys.filter((key) => !stopWords.has(key));
  const isCut = keys.some((key) => stopWords.has(key) && !articles.has(key));
  return telling.length === 1 && isCut ? [] : telling;
}

const articles = new Set(['the', 'a', 'an', 'of']);

/** Every term of the vocabularies with its names, countries first: the first of two that share a name leads. */
function conceptsOf({ vocabulary, sources }: Repository, index: CrossReferenceIndex): Named[] {
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

type Spoken = { words: Map<string, { count: number; spellings: Set<string> }>; said: Said };

/** For each name the entries whose text says it, by their numbers, and how often. */
type Said = Map<string, Map<number, number>>;

/** One walk through all texts: which words there are, and which names. */
function readEntries({ entries, byFile }: Repository, concepts: readonly Named[]): Spoken {
  const words: Spoken['words'] = new Map();
  const said: Said = new Map();
  const byFirst = Map.groupBy(
    new Set(concepts.flatMap(({ names }) => names.map(plainKey)).filter(Boolean)),
    (name) => name.split(' ')[0] ?? '',
  );
  for (const [number, entry] of [...entries.values()].entries()) {
    const text = [entry.title, entry.summary, byFile.get(entry.file)?.text ?? '', ...entry.keywords];
    const here = new Set<string>();
    for (const part of text) {
      const found = wordsOf(part);
      for (const [at, { text: typed, key }] of found.entries()) {
        note(words, key, typed, here);
        const rest = found.slice(at, at + longestName).map((word) => word.key);
        for (const name of byFirst.get(key) ?? []) {
          const parts = name.split(' ');
          if (parts.every((word, offset) => rest[offset] === word)) {
            const holders = said.get(name) ?? new Map<number, number>();
            said.set(name, holders.set(number, (holders.get(number) ?? 0) + 1));
          }
        }
      }
    }
  }
  // A word that only a name has is no mistake either.
  for (const key of concepts.flatMap(({ names }) => names.flatMap(keysOf)))
    if (!words.has(key)) words.set(key, { count: 0, spellings: new Set() });
  return { words, said };
}

function note(words: Spoken['words'], key: string, typed: string, here: Set<string>): void {
  const known = words.get(key) ?? { count: 0, spellings: new Set<string>() };
  if (!here.has(key)) known.count += 1;
  here.add(key);
  if (typed !== key) known.spellings.add(typed);
  words.set(key, known);
}
