import { stemmer } from 'stemmer';
import { stopWords } from '../../../../src/core/search/stop-words.ts';
import type { Doc } from '../collection.ts';
import { type Engine, localEngine } from '../engine.ts';

/** The usual parameters (Robertson and Zaragoza 2009). */
const k1 = 1.2;
const b = 0.75;

/** BM25 by the book, on title and text as one: Porter's stems, no function words. */
export function bm25Engine(docs: readonly Doc[]): Engine {
  const postings = new Map<string, Map<number, number>>();
  const lengths = docs.map(({ title, text }, at) => {
    const terms = termsOf(`${title}\n${text}`);
    for (const term of terms) {
      const holders = postings.get(term) ?? new Map<number, number>();
      postings.set(term, holders.set(at, (holders.get(at) ?? 0) + 1));
    }
    return terms.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / docs.length || 1;

  return localEngine('bm25', `BM25 by the book (k1 ${k1}, b ${b}), Porter stems, stop words`, (query) => {
    const scores = new Map<number, number>();
    for (const term of termsOf(query)) {
      const holders = postings.get(term) ?? new Map<number, number>();
      const rarity = Math.log(1 + (docs.length - holders.size + 0.5) / (holders.size + 0.5));
      for (const [at, count] of holders) {
        const length = (lengths[at] ?? 0) / average;
        const worth = (count * (k1 + 1)) / (count + k1 * (1 - b + b * length));
        scores.set(at, (scores.get(at) ?? 0) + rarity * worth);
      }
    }
    return [...scores].sort((one, other) => other[1] - one[1]).map(([at]) => docs[at]?.id ?? '');
  });
}

function termsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.filter((word) => !stopWords.has(word)).map(stemmer);
}
