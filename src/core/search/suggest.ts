/**
 * What is typed so far, to suggestions out of one file. Runs in the browser of every page with a search box, at each letter.
 */
import type { Piece } from './mark.ts';
import { shardOf } from './shard-key.ts';
import type { Name, SuggestedKind } from './suggestible.ts';
import type { SuggestionFile } from './suggestions.ts';
import { fold, scriptOf, wordsOf } from './words.ts';

/** A name in pieces, those that were typed marked; its language where that is not English. */
export type ShownName = { pieces: Piece[]; language: string | null };

export type Suggestion = {
  kind: SuggestedKind;
  isEntry: boolean;
  href: string;
  label: ShownName;
  /** The other name that was typed, where the label does not hold what was typed. */
  alias: ShownName | null;
};

const most = 8;
const mostOfKind = 3;
/** Places that are kept for entries, if there are any. */
const keptForEntries = 3;

/** Words of at most so many letters need not be in a name, if another is: they may be "of" or "the". */
const shortWord = 3;

/** How many words may be looked up, from the last on: files hold no names under "and" or "before". */
const mostLookups = 3;

/** The files that can answer a text, to be tried in turn: that of the last word knows best what is being typed. */
export function shardsOfTyped(text: string): string[] {
  const shards = new Set(typedWords(text).reverse().map(shardOf));
  return [...shards].slice(0, mostLookups);
}

/**
 * At most eight suggestions, the best first: the exact name, then terms, lists and sources, then entries.
 * @param shard the key of the file.
 */
export function suggest(text: string, shard: string, file: SuggestionFile): Suggestion[] {
  const typed = typedWords(text);
  const here = typed.filter((word) => shardOf(word) === shard);
  const begun = file.words.filter(([key]) => here.some((word) => begins(key, word)));
  const keys = new Set(begun.map(([key]) => key));
  const found = [...new Set(begun.flatMap(([, ...items]) => items))]
    .flatMap((number) => matched(file.items[number], typed, keys) ?? [])
    .sort((a, b) => compare(a.rank, b.rank));

  const entries = found.filter(({ kind }) => isEntry(kind));
  const counts = new Map<string, number>();
  const others = found.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return !isEntry(kind) && count <= mostOfKind;
  });
  // What leads to no entry takes no place from what does, unless it was typed in full.
  const isSecond = ({ kind, rank }: Match): boolean => kind === 'empty-country' && rank[0] !== 0;
  const first = others.filter((match) => !isSecond(match));
  const kept = first.slice(0, most - Math.min(entries.length, keptForEntries));
  const shownEntries = entries.slice(0, most - kept.length);
  const room = most - kept.length - shownEntries.length;
  return [...kept, ...shownEntries, ...others.filter(isSecond).slice(0, room)]
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ kind, href, label, alias }) => ({
      kind,
      isEntry: isEntry(kind),
      href,
      label: shown(label, typed),
      alias: alias === null ? null : shown(alias, typed),
    }));
}

type Match = {
  kind: SuggestedKind;
  href: string;
  label: Name;
  alias: Name | null;
  /** Compared from the first on; the lower stands before. */
  rank: (number | string)[];
};

/** How an item matches what is typed, by the name that matches best; null where none does. */
function matched(
  item: SuggestionFile['items'][number] | undefined,
  typed: readonly string[],
  begun: ReadonlySet<string>,
): Match | null {
  if (item === undefined) return null;
  const [kind, label, href, ...others] = item;
  const ofLabel = keysOf(label);
  const whole = typed.join(' ');
  let best: Match | null = null;
  let isLabelMatched = false;
  for (const [at, name] of [label, ...others].entries()) {
    const keys = keysOf(name);
    if (!keys.some((key) => begun.has(key))) continue;
    const missed = typed.filter((word) => ![...keys, ...ofLabel].some((key) => begins(key, word)));
    if (missed.some((word) => word.length > shortWord)) continue;
    if (at === 0) isLabelMatched = true;
    const own = keys.join(' ');
    const rank = [
      own === whole ? 0 : 1,
      isEntry(kind) ? 1 : kind === 'empty-country' ? 2 : 0,
      missed.length,
      own.startsWith(whole) ? 0 : 1,
      at === 0 ? 0 : 1,
      own.length,
      href,
    ];
    if (best === null || compare(rank, best.rank) < 0)
      best = { kind, href, label, alias: isLabelMatched ? null : name, rank };
  }
  return best;
}

function compare(a: Match['rank'], b: Match['rank']): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

function isEntry(kind: SuggestedKind): boolean {
  return kind === 'best-practice' || kind === 'recommendation' || kind === 'country-experience';
}

/** Words as typed, folded; a last one of a single letter is left out, for half the names begin with it. */
function typedWords(text: string): string[] {
  const keys = wordsOf(text).map(({ key }) => key);
  const last = keys.at(-1) ?? '';
  return last.length < 2 && scriptOf(last) !== 'han' ? keys.slice(0, -1) : keys;
}

function keysOf(name: Name): string[] {
  return wordsOf(typeof name === 'string' ? name : name[0]).map(({ key }) => key);
}

/** Where in a word stands what is typed: at its beginning, in Arabic after the article too, in Chinese anywhere; or -1. */
function placeIn(key: string, typed: string): number {
  const script = scriptOf(key);
  const at = key.indexOf(typed);
  if (at <= 0 || script === 'han') return at;
  return script === 'arabic' && at === 2 && key.startsWith('ال') ? at : -1;
}

function begins(key: string, typed: string): boolean {
  return placeIn(key, typed) >= 0;
}

function shown(name: Name, typed: readonly string[]): ShownName {
  const [text, language] = typeof name === 'string' ? [name, null] : name;
  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean): void => {
    const before = pieces.at(-1);
    if (piece === '') return;
    if (before?.marked === marked) before.text += piece;
    else pieces.push({ text: piece, marked });
  };
  for (const [part] of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
    const key = fold(part);
    const longest = typed
      .filter((word) => (word.length > 1 || scriptOf(word) === 'han') && begins(key, word))
      .reduce((long, word) => (word.length > long.length ? word : long), '');
    const from = longest === '' ? 0 : lengthOf(part, placeIn(key, longest));
    const to = longest === '' ? 0 : lengthOf(part, placeIn(key, longest) + longest.length);
    add(part.slice(0, from), false);
    add(part.slice(from, to), true);
    add(part.slice(to), false);
  }
  return { pieces, language };
}

/** How much of a word makes so many letters of its folded form: one letter can fold to two, and an accent to none. */
function lengthOf(word: string, folded: number): number {
  let length = 0;
  for (const sign of word) {
    if (fold(word.slice(0, length)).length >= folded && !/\p{M}/u.test(sign)) break;
    length += sign.length;
  }
  return length;
}
