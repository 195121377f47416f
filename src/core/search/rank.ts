import type { QueryTerm } from './query.ts';

/** One term's result for one entry, as the engine gives it. */
export type Hit = { id: string; score: number; inTitle: boolean };

/** What the engine found for one term. */
export type TermHits = { term: QueryTerm; hits: readonly Hit[] };

/** An entry with the sum of its scores and the terms that it matches. */
export type Ranked = { id: string; score: number; matched: readonly QueryTerm[] };

/**
 * Ranks entries by all terms together: any term brings an entry in, those that match all stand before those that match
 * some, and within that the engine's scores add up (an OR of BM25). Words in the title lift an entry, by the share of the
 * query that they make up, so that a known title comes first. Measured on seven test collections; see the guide.
 */
export function rank(found: readonly TermHits[]): Ranked[] {
  const sums = new Map<string, { score: number; inTitle: number; matched: QueryTerm[] }>();
  for (const { term, hits } of found) {
    for (const { id, score, inTitle } of hits) {
      const sum = sums.get(id) ?? { score: 0, inTitle: 0, matched: [] };
      sum.score += score;
      sum.inTitle += inTitle ? 1 : 0;
      sum.matched.push(term);
      sums.set(id, sum);
    }
  }
  // A term that nothing in the repository has cannot set entries apart.
  const findable = found.filter(({ hits }) => hits.length > 0).length;
  const phrases = found.filter(({ term }) => term.isPhrase).map(({ term }) => term);
  return [...sums]
    .filter(([, { matched }]) => phrases.every((phrase) => matched.includes(phrase)))
    .map(([id, { score, inTitle, matched }]) => ({
      id,
      matched,
      score: score * (1 + titleBonus * (inTitle / Math.max(found.length, 1)) ** 3),
    }))
    .sort(
      (a, b) =>
        Number(b.matched.length === findable) - Number(a.matched.length === findable) ||
        b.score - a.score ||
        (a.id < b.id ? -1 : 1),
    );
}

/** A title that holds the whole query is worth half as much again. */
const titleBonus = 0.5;
