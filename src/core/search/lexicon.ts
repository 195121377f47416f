/**
 * What search knows beyond the engine's index: every word of the entries, so that a typing mistake is known for one; every
 * name of every term, so that what readers call a thing leads to what entries call it; labels to suggest while typing. Made
 * with the site, in the small files of `shard-key`.
 */
import { stemmer } from 'stemmer';
import type { CrossReferenceIndex } from '../cross-references.ts';
import type { Repository } from '../repository.ts';
import type { Concept } from './concept.ts';
import { type Named, namedConcepts } from './named-concepts.ts';
import { absentKey, isTelling, plainKey, queryKeys, tellingKeys } from './names.ts';
import { shardKeys, shardOf, tonguesOf } from './shard-key.ts';
import { readEntries, type Said } from './spoken.ts';
import { keysOf, lightStem, scriptOf, wordsOf } from './words.ts';

/** One file of the lexicon, as the browser reads it. */
export type Shard = {
  /** Folded words, how many entries hold each, and its other spellings where they differ from the folded one. */
  words: [key: string, count: number, ...spellings: string[]][];
  /** Names in English: stems with spaces between, and the numbers of the concepts that bear them. */
  names: [key: string, ...concepts: number[]][];
  /** Names in other languages, likewise, in light stems. */
  tongues: [key: string, ...concepts: number[]][];
  concepts: Concept[];
  /** Names, in all languages, of countries under which no entry stands and of which none speaks. */
  absent: [key: string, id: string, label: string][];
};

/** The keys of all files of the lexicon. */
export const lexiconKeys: readonly string[] = [...shardKeys, ...shardKeys.map(tonguesOf)];

/** The files of the lexicon by their key; those that hold nothing too. */
export function lexicon(repository: Repository, index: CrossReferenceIndex): Map<string, Shard> {
  const all = namedConcepts(repository, index);
  const shards = new Map(lexiconKeys.map((key) => [key, emptyShard()]));
  const { words, said } = readEntries(repository, all);
  const [absent, concepts] = parted(all, said);
  // A word that only a name has is no mistake either. What is absent is no word that a mistake could have meant.
  for (const key of concepts.flatMap(({ names }) => names.flatMap(keysOf)))
    if (!words.has(key)) words.set(key, { count: 0, spellings: new Set() });
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
  for (const country of absent) addAbsent(shards, country);
  return shards;
}

/** Countries of which the collection is silent, and all else that has a name. */
function parted(all: readonly Named[], said: Said): [absent: Named[], others: Named[]] {
  const isAbsent = ({ kind, under, names }: Named): boolean =>
    kind === 'country' && under.length === 0 && saidOf(names, said).length === 0;
  return [all.filter(isAbsent), all.filter((one) => !isAbsent(one))];
}

/** Names in the letters of English lie with the English ones, since a name in French can begin with another in English. */
function addAbsent(shards: ReadonlyMap<string, Shard>, { id, label, names, tongues }: Named): void {
  for (const keys of [...names, ...tongues].map(queryKeys)) {
    const key = absentKey(keys);
    const place = shardOf(keys[0] ?? '');
    const rows = shards.get(scriptOf(key) === 'latin' ? place : tonguesOf(place))?.absent;
    if (key !== '' && !rows?.some(([known, other]) => known === key && other === id))
      rows?.push([key, id, label]);
  }
}

function emptyShard(): Shard {
  return { words: [], names: [], tongues: [], concepts: [], absent: [] };
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

/** Most entries of a concept that are listed: more weigh more than what they save. */
const mostHolders = 300;

/** Entries under a concept count once, and once for each time that they say a name of it. */
function holdersOf(under: readonly number[], names: readonly string[], said: Said): number[] | null {
  const counts = new Map(under.map((number) => [number, 1]));
  for (const name of new Set(names.filter(isTelling).map(plainKey)))
    for (const [number, count] of said.get(name) ?? []) counts.set(number, (counts.get(number) ?? 0) + count);
  return counts.size > mostHolders ? null : [...counts].sort(([a], [b]) => a - b).flat();
}
