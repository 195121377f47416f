import type { Alternative, Ask, Plan, Term } from './plan.ts';
import { weights } from './weights.ts';

/**
 * One result of one ask: the score is the engine's, of a listed entry how often it holds what was sought; positions are those
 * of the matched words in the text.
 */
export type Hit = { id: string; score: number; inTitle: boolean; positions: readonly number[] };

/** What the engine found for each ask, by `askKey`. */
export type Answers = ReadonlyMap<string, readonly Hit[]>;

/** An entry with its score and what it matched. */
export type Ranked = {
  id: string;
  score: number;
  /** Numbers of the terms of the plan that it matches. */
  matched: readonly number[];
  /** Ways other than as typed by which it matched, each once. */
  through: readonly NonNullable<Alternative['through']>[];
};

/** The same ask has the same key. */
export function askKey(ask: Ask): string {
  if (ask.type === 'tagged')
    return `tagged ${ask.values.map(({ facet, value }) => `${facet}=${value}`).join('&')}`;
  return `${ask.type} ${ask.type === 'listed' ? ask.name : ask.text}`;
}

/** Everything that a plan asks, each once. */
export function asksOf({ terms, spans }: Plan): Ask[] {
  const all = [...terms, ...spans].flatMap(({ alternatives }) => alternatives.map(({ ask }) => ask));
  return [...new Map(all.map((ask) => [askKey(ask), ask])).values()];
}

type Part = {
  score: number;
  inTitle: boolean;
  positions: readonly number[];
  through: Alternative['through'];
};

/**
 * Ranks entries by all parts of the query together: any part brings an entry in, those that match all stand before those
 * that match some, and within that scores add up (an OR of BM25). A name counts for its words where they say less.
 * Words in the title and words near each other lift an entry.
 * @param entries number of entries in the repository, for the rarity of what the engine gives no score.
 */
export function rank(plan: Plan, answers: Answers, entries: number): Ranked[] {
  const byTerm = plan.terms.map((term) => parts(term.alternatives, answers, entries));
  const bySpan = plan.spans.map((span) => parts(span.alternatives, answers, entries));
  const ids = new Set([...byTerm, ...bySpan].flatMap((found) => [...found.keys()]));
  const phrases = plan.terms.flatMap(({ isPhrase }, at) => (isPhrase ? [at] : []));
  // A word that nothing in the repository has cannot set entries apart.
  const findable = new Set(
    plan.terms.flatMap((_, at) =>
      (byTerm[at]?.size ?? 0) > 0 ||
      plan.spans.some(({ terms }, span) => terms.includes(at) && (bySpan[span]?.size ?? 0) > 0)
        ? [at]
        : [],
    ),
  );
  return [...ids]
    .map((id) => score(id, plan, byTerm, bySpan))
    .filter(({ matched }) => phrases.every((phrase) => matched.includes(phrase)))
    .sort(
      (a, b) =>
        Number(b.matched.length === findable.size) - Number(a.matched.length === findable.size) ||
        b.score - a.score ||
        (a.id < b.id ? -1 : 1),
    );
}

function score(
  id: string,
  plan: Plan,
  byTerm: readonly ReadonlyMap<string, Part>[],
  bySpan: readonly ReadonlyMap<string, Part>[],
): Ranked {
  const found = byTerm.map((part) => part.get(id));
  const matched = new Set(found.flatMap((part, at) => (part === undefined ? [] : [at])));
  const through = new Map<string, NonNullable<Alternative['through']>>();
  const note = (part: Part): void => {
    if (part.through !== null) through.set(`${part.through.why} ${part.through.label}`, part.through);
  };
  let sum = found.reduce((total, part) => total + (part?.score ?? 0), 0) + nearness(plan.terms, found);
  for (const part of found) if (part !== undefined) note(part);
  const spans = [...plan.spans.entries()]
    .map(([at, span]) => ({ span, part: bySpan[at]?.get(id) }))
    .sort((a, b) => (b.part?.score ?? 0) - (a.part?.score ?? 0));
  const counted = new Set<number>();
  for (const { span, part } of spans) {
    // Two concepts of one name count once.
    if (part === undefined || span.terms.some((at) => counted.has(at))) continue;
    const direct = span.terms.reduce((total, at) => total + (found[at]?.score ?? 0), 0);
    const isWhole = span.terms.every((at) => found[at] !== undefined);
    for (const at of span.terms) {
      counted.add(at);
      matched.add(at);
    }
    sum += Math.max(part.score - direct, 0) + weights.ranking.further * Math.min(part.score, direct);
    if (!isWhole) note(part);
  }
  const titled = found.filter((part) => part?.inTitle).length / Math.max(plan.terms.length, 1);
  const { title, titlePower } = weights.ranking;
  return {
    id,
    score: sum * (1 + title * titled ** titlePower),
    matched: [...matched].sort((a, b) => a - b),
    through: [...through.values()],
  };
}

/** For each entry the best of the alternatives, and a little for each further one. */
function parts(alternatives: readonly Alternative[], answers: Answers, entries: number): Map<string, Part> {
  const best = new Map<string, Part>();
  for (const { ask, weight, through } of alternatives) {
    const hits = answers.get(askKey(ask)) ?? [];
    const rarity = Math.log(1 + (entries - hits.length + 0.5) / (hits.length + 0.5));
    for (const { id, score: given, inTitle, positions } of hits) {
      // The engine scores words only; of a phrase and a tag it says 1 or 0.
      const often = ask.type === 'listed' ? saturated(given) : 1;
      const worth = weight * (ask.type === 'word' ? given : rarity * weights.ranking.unscored * often);
      const before = best.get(id);
      if (before === undefined) best.set(id, { score: worth, inTitle, positions, through });
      else {
        const [more, less] = worth > before.score ? [worth, before.score] : [before.score, worth];
        best.set(id, {
          score: more + weights.ranking.further * less,
          inTitle: before.inTitle || inTitle,
          positions: before.positions.length > 0 ? before.positions : positions,
          through:
            before.through === null || through === null
              ? null
              : worth > before.score
                ? through
                : before.through,
        });
      }
    }
  }
  return best;
}

/** How much more something says that is said more often: ever less, as in BM25; 1 for once. */
function saturated(count: number): number {
  const { saturation } = weights.ranking;
  return (count * (saturation + 1)) / (count + saturation);
}

/** What words of the query that follow each other add where the text has them near each other too. */
function nearness(terms: readonly Term[], found: readonly (Part | undefined)[]): number {
  const { near, nearWithin } = weights.ranking;
  let sum = 0;
  for (let at = 0; at + 1 < terms.length; at += 1) {
    const [one, other] = [found[at], found[at + 1]];
    if (one === undefined || other === undefined) continue;
    if (gap(one.positions, other.positions) <= nearWithin) sum += near * Math.min(one.score, other.score);
  }
  return sum;
}

/** The smallest distance between two sets of positions, both in order. */
function gap(one: readonly number[], other: readonly number[]): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const distance = (other[b] ?? 0) - (one[a] ?? 0);
    smallest = Math.min(smallest, Math.abs(distance));
    if (distance > 0) a += 1;
    else b += 1;
  }
  return smallest;
}
