import type { Repository } from '../repository.ts';
import type { Named } from './named-concepts.ts';
import { plainKey } from './names.ts';
import { wordsOf } from './words.ts';

/** Longest name that is looked for in a text, in words. */
const longestName = 9;

/** What the texts say: each word with how many entries hold it and its other spellings, and the names. */
export type Spoken = { words: Map<string, Spelled>; said: Said };

/** How many entries hold a word, and its other spellings. `last` is the number of the last of them. */
type Spelled = { count: number; spellings: Set<string>; last?: number };

/** For each name the entries whose text says it, by their numbers, and how often. */
export type Said = Map<string, Map<number, number>>;

/** One walk through all texts: which words there are, and which names. */
export function readEntries({ entries, byFile }: Repository, concepts: readonly Named[]): Spoken {
  const words: Spoken['words'] = new Map();
  const said: Said = new Map();
  const all = new Set(concepts.flatMap(({ names }) => names.map(plainKey)).filter(Boolean));
  const byFirst = Map.groupBy(
    [...all].map((name) => ({ name, parts: name.split(' ') })),
    ({ parts }) => parts[0] ?? '',
  );
  const places = new Set(
    concepts.flatMap(({ kind, names }) => (kind === 'country' ? names.map(plainKey) : [])),
  );
  for (const [number, entry] of [...entries.values()].entries()) {
    const text = [entry.title, entry.summary, byFile.get(entry.file)?.text ?? '', ...entry.keywords];
    for (const part of text) {
      const found = wordsOf(part);
      for (const { text: typed, key } of found) note(words, key, typed, number);
      const names = namesIn(
        found.map(({ key }) => key),
        byFirst,
      );
      for (const { name } of names.filter((one) => !isWithin(one, names, places))) {
        const holders = said.get(name) ?? new Map<number, number>();
        said.set(name, holders.set(number, (holders.get(number) ?? 0) + 1));
      }
    }
  }
  return { words, said };
}

/** A name that is looked for, and its words. */
type Name = { name: string; parts: readonly string[] };

/** A name at its place in a text, in words. */
type Standing = { name: string; from: number; to: number };

function namesIn(keys: readonly string[], byFirst: ReadonlyMap<string, readonly Name[]>): Standing[] {
  const names: Standing[] = [];
  // A loop, not a list for each word: every word of the collection comes by here.
  for (const [from, key] of keys.entries()) {
    for (const { name, parts } of byFirst.get(key) ?? []) {
      if (parts.length <= longestName && parts.every((word, offset) => keys[from + offset] === word))
        names.push({ name, from, to: from + parts.length });
    }
  }
  return names;
}

/** Whether the name of a country is a part of another’s there: who writes of South Sudan says nothing of Sudan. */
function isWithin(one: Standing, names: readonly Standing[], places: ReadonlySet<string>): boolean {
  return (
    places.has(one.name) &&
    names.some(
      ({ name, from, to }) =>
        places.has(name) && from <= one.from && to >= one.to && to - from > one.to - one.from,
    )
  );
}

function note(words: Spoken['words'], key: string, typed: string, number: number): void {
  const known: Spelled = words.get(key) ?? { count: 0, spellings: new Set() };
  if (known.count === 0) words.set(key, known);
  if (known.last !== number) known.count += 1;
  known.last = number;
  if (typed !== key) known.spellings.add(typed);
}
