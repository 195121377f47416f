/**
 * What is suggested while a reader types: names of terms, sources, reading lists and entries. Made with the site, in the small
 * files of `shard-key`: a name stands in the file of each of its telling words, so that one file answers what is typed last.
 */
import type { CrossReferenceIndex } from '../cross-references.ts';
import type { Paths } from '../paths.ts';
import { isEntryKind, type Repository } from '../repository.ts';
import { shardKeys, shardOf } from './shard-key.ts';
import { stopWords } from './stop-words.ts';
import { type Name, nameable, type SuggestedKind, type Suggestible, textOf } from './suggestible.ts';
import { wordsOf } from './words.ts';

/** One file, as the browser reads it. */
export type SuggestionFile = {
  /** What is suggested: under its label, and those of its other names that have a word of this file. */
  items: [kind: SuggestedKind, label: Name, href: string, ...others: Name[]][];
  /** Folded words in order, with the numbers of the items that have them. */
  words: [key: string, ...items: number[]][];
};

/** How many things of each group a word leads to: those that are used most. */
const mostOfWord = 8;

/** The same for what grows with the collection, where a file would otherwise grow past its bound: the first that fits. */
const fewerOfWord = [mostOfWord, 6, 4, 3, 2, 1];

/** Most entries, lists and sources of a file, whatever the size of the collection. Terms come on top: editors add few. */
export const mostGrowing = 200;

/** Every file by its key; those that hold nothing too. */
export function suggestions(
  repository: Repository,
  index: CrossReferenceIndex,
  paths: Paths,
): Map<string, SuggestionFile> {
  const shards = new Map(shardKeys.map((key) => [key, new Map<string, Suggestible[]>()]));
  for (const item of nameable(repository, index, paths)) {
    for (const key of new Set([item.label, ...item.others].flatMap(tellingWords))) {
      const words = shards.get(shardOf(key));
      const known = words?.get(key);
      if (known === undefined) words?.set(key, [item]);
      else known.push(item);
    }
  }
  return new Map([...shards].map(([shard, words]) => [shard, fileOf(shard, words)]));
}

function fileOf(shard: string, words: ReadonlyMap<string, readonly Suggestible[]>): SuggestionFile {
  const all = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  let rows: (readonly [string, readonly Suggestible[]])[] = [];
  let items: Suggestible[] = [];
  for (const most of fewerOfWord) {
    rows = all.map(([key, found]) => [key, firstOfGroups(found, most)]);
    items = [...new Set(rows.flatMap(([, found]) => found))].sort((a, b) => a.place - b.place);
    if (items.filter(grows).length <= mostGrowing) break;
  }
  // Terms come first; what is cut off at the end is used least.
  const kept = items.filter((item) => !grows(item)).length + mostGrowing;
  const number = new Map(items.slice(0, kept).map((item, at) => [item, at]));
  return {
    items: [...number.keys()].map(({ kind, label, href, others }) => [
      kind,
      label,
      href,
      ...others.filter((name) => tellingWords(name).some((key) => shardOf(key) === shard)),
    ]),
    words: rows
      .map(([key, found]): SuggestionFile['words'][number] => [
        key,
        ...found.flatMap((item) => number.get(item) ?? []).sort((a, b) => a - b),
      ])
      .filter((row) => row.length > 1),
  };
}

/** The first of each group, in order. */
function firstOfGroups(items: readonly Suggestible[], most: number): Suggestible[] {
  const counts = new Map<number, number>();
  return items.filter((item) => {
    const count = (counts.get(item.group) ?? 0) + 1;
    counts.set(item.group, count);
    return count <= (grows(item) ? most : mostOfWord);
  });
}

function grows({ kind }: Suggestible): boolean {
  return kind === 'source' || kind === 'reading-list' || isEntryKind(kind);
}

/** Words by which a name is found: none that says nothing, unless it has no other, and no single letter. */
function tellingWords(name: Name): string[] {
  const keys = wordsOf(textOf(name))
    .map(({ key }) => key)
    .filter((key) => !/^[a-z0-9]$/.test(key));
  const telling = keys.filter((key) => !stopWords.has(key));
  return telling.length > 0 ? telling : keys;
}
