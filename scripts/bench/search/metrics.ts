/**
 * How good a ranking is, by the usual measures (Manning, Raghavan and Schütze 2008, chapter 8).
 */
import type { Grades } from './collection.ts';

/** What an engine answered to one query: the first documents in their order, and how long it took in milliseconds. */
export type Answer = { ids: readonly string[]; ms: number };

/** One answer with the grades that it is judged by. */
export type Judged = Answer & { grades: Grades };

export type Measures = {
  ndcg10: number;
  mrr10: number;
  recall5: number;
  recall10: number;
  /** Share of the queries that have an answer for which nothing was found. */
  zeroRate: number;
  /** Share of the queries that have no answer for which nothing was found; null where there are none such. */
  honest: number | null;
  p50ms: number;
  p95ms: number;
};

/** All measures of a set of answers: means over the queries that have an answer, and times over all queries. */
export function measure(judged: readonly Judged[]): Measures {
  const answerable = judged.filter(({ grades }) => hasAnswer(grades));
  const unanswerable = judged.filter(({ grades }) => !hasAnswer(grades));
  const over = (of: (ids: readonly string[], grades: Grades) => number): number =>
    mean(answerable.map(({ ids, grades }) => of([...new Set(ids)], grades)));
  const times = judged.map(({ ms }) => ms);
  return {
    ndcg10: over((ids, grades) => ndcg(ids, grades, 10)),
    mrr10: over((ids, grades) => reciprocalRank(ids, grades, 10)),
    recall5: over((ids, grades) => recall(ids, grades, 5)),
    recall10: over((ids, grades) => recall(ids, grades, 10)),
    zeroRate: mean(answerable.map(isEmpty)),
    honest: unanswerable.length === 0 ? null : mean(unanswerable.map(isEmpty)),
    p50ms: percentile(times, 0.5),
    p95ms: percentile(times, 0.95),
  };
}

export function hasAnswer(grades: Grades): boolean {
  return [...grades.values()].some((grade) => grade > 0);
}

/**
 * Normalised discounted cumulated gain (Järvelin and Kekäläinen 2002): gains of 2^grade - 1, discounted by log2(rank + 1),
 * against the best order of all that is judged.
 */
export function ndcg(ids: readonly string[], grades: Grades, depth: number): number {
  const gained = dcg(ids.map((id) => grades.get(id) ?? 0).slice(0, depth));
  const best = dcg([...grades.values()].sort((a, b) => b - a).slice(0, depth));
  return best === 0 ? 0 : gained / best;
}

/** One through the rank of the first right document; 0 where none is among the first. */
export function reciprocalRank(ids: readonly string[], grades: Grades, depth: number): number {
  const at = ids.slice(0, depth).findIndex((id) => (grades.get(id) ?? 0) > 0);
  return at === -1 ? 0 : 1 / (at + 1);
}

/** Share of all right documents that stand among the first. */
export function recall(ids: readonly string[], grades: Grades, depth: number): number {
  const right = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
  return right.length === 0
    ? 0
    : right.filter((id) => ids.slice(0, depth).includes(id)).length / right.length;
}

/** The value below which a share of the values lie, by nearest rank; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? 0;
}

function dcg(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (grade > 0 ? 2 ** grade - 1 : 0) / Math.log2(at + 2), 0);
}

function isEmpty({ ids }: Answer): number {
  return ids.length === 0 ? 1 : 0;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
