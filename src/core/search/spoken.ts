import type { Repository } from '../repository.ts';
import type { Named } from './named-concepts.ts';
import { plainKey } from './names.ts';
import { wordsOf } from './words.ts';

/** Longest name that is looked for in a text, in words. */
const longestName = 9;

/** What the texts say: each word with how many entries hold it and its other spellings, and the names. */
export type Spoken = { words: Map<string, { count: number; spellings: Set<string> }>; said: Said };

/** For each name the entries whose text says it, by their numbers, and how often. */
export type Said = Map<string, Map<number, number>>;

/** One walk through all texts: which words there are, and which names. */
export function readEntries({ entries, byFile }: Repository, concepts: readonly Named[]): Spoken {
  const words: Spoken['words'] = new Map();
  const said: Said = new Map();
  const all = new Set(concepts.flatMap(({ names }) => names.map(plainKey)).filter(Boolean));
  const byFirst = Map.groupBy(all, (name) => name.split(' ')[0] ?? '');
  const places = new Set(
    concepts.flatMap(({ kind, names }) => (kind === 'country' ? names.map(plainKey) : [])),
  );
  for (const [number, entry] of [...entries.values()].entries()) {
    const text = [entry.title, entry.summary, byFile.get(entry.file)?.text ?? '', ...entry.keywords];
    const here = new Set<string>();
    for (const part of text) {
      const found = wordsOf(part);
      for (const { text: typed, key } of found) note(words, key, typed, here);
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

/** A name at its place in a text, in words. */
type Standing = { name: string; from: number; to: number };

function namesIn(keys: readonly string[], byFirst: ReadonlyMap<string, readonly string[]>): Standing[] {
  return keys.flatMap((key, from) => {
    const rest = keys.slice(from, from + longestName);
    return (byFirst.get(key) ?? []).flatMap((name) => {
      const parts = name.split(' ');
      return parts.every((word, offset) => rest[offset] === word)
        ? [{ name, from, to: from + parts.length }]
        : [];
    });
  });
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

function note(words: Spoken['words'], key: string, typed: string, here: Set<string>): void {
  const known = words.get(key) ?? { count: 0, spellings: new Set<string>() };
  if (!here.has(key)) known.count += 1;
  here.add(key);
  if (typed !== key) known.spellings.add(typed);
  words.set(key, known);
}
