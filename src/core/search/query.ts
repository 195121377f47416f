import { foreignWords, stopWords } from './stop-words.ts';
import { type Word, wordsOf } from './words.ts';

/** A word and how often it was typed: what is said twice weighs twice, as in BM25. */
export type QueryWord = Word & { times: number };

/** A query taken apart: phrases in quotation marks, and words in the order in which they were typed. */
export type Query = {
  phrases: readonly (readonly Word[])[];
  /** Words that tell something; where there are none and no phrase, all words. */
  words: readonly QueryWord[];
  /** Words that were left out because they say nothing of what is sought. */
  leftOut: readonly string[];
};

/** Most words that are asked for: each costs the engine a search. */
const mostWords = 128;

/** Most signs of a query that are read: a long word has more other spellings than a browser has memory for. */
const mostSigns = 2_000;

const quoted = /["“„«「]([^"“”„«»「」]+)["”»」]/g;

/** The query with its phrases as plain words. */
export function withoutQuotes(query: string): string {
  return query.replace(quoted, ' $1 ');
}

/** A question as people type it, taken apart. */
export function readQuery(typed: string): Query {
  const query = typed.slice(0, mostSigns);
  const phrases = [...query.matchAll(quoted)]
    .map((match) => wordsOf(match[1] ?? ''))
    .filter((phrase) => phrase.length > 0);
  const all = wordsOf(query.replace(quoted, ' '));
  // A function word of French is left out later, once it is known that no entry holds it as a word of its own.
  const isStop = ({ text, key }: Word): boolean =>
    (stopWords.has(text) || stopWords.has(key)) && !foreignWords.has(key);
  const telling = all.filter((word) => !isStop(word));
  // "Who are they" is all stop words: then they are all there is to go by.
  const kept = telling.length > 0 || phrases.length > 0 ? telling : all;
  const unique = new Map<string, QueryWord>();
  for (const word of kept) unique.set(word.key, { ...word, times: (unique.get(word.key)?.times ?? 0) + 1 });
  return {
    phrases: phrases.slice(0, mostWords),
    words: [...unique.values()].slice(0, mostWords),
    leftOut: kept === all ? [] : [...new Set(all.filter(isStop).map(({ text }) => text))],
  };
}
