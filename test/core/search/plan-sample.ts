import type { Alternative, Plan } from '../../../src/core/search/plan.ts';
import { askKey, type Hit, type Ranked, rank } from '../../../src/core/search/rank.ts';

/** How an entry answers: its score, and where the words stand in it; without a score where an ask has none. */
type Found = Record<string, number | { score?: number; title?: boolean; at?: readonly number[] }>;
/** One way to match, and what the engine finds by it. */
export type Way = { alternative: Alternative; hits: readonly Hit[] };

/** As many entries as the samples are taken to have. */
const entries = 100;

/** A word or phrase of the query with its ways; a way alone is a word that has one. */
type Term = { isPhrase: boolean; ways: readonly Way[] };
type Span = { terms: readonly number[]; ways: readonly Way[] };

export function word(text: string, found: Found): Way {
  return {
    alternative: { ask: { type: 'word', text }, weight: 1, through: null },
    hits: Object.entries(found).map(([id, hit]) => {
      const { score = 1, title = false, at = [] } = typeof hit === 'number' ? { score: hit } : hit;
      return { id, score, inTitle: title, positions: at };
    }),
  };
}

export function tag(value: string, ids: readonly string[]): Way {
  return {
    alternative: { ask: { type: 'tagged', values: [{ facet: 'theme', value }] }, weight: 1, through: null },
    // The engine gives no score for what stands under a value.
    hits: ids.map((id) => ({ id, score: 0, inTitle: false, positions: [] })),
  };
}

/** Entries that are known beforehand, with how often each holds what is sought. */
export function list(name: string, found: Record<string, number>): Way {
  return {
    alternative: { ask: { type: 'listed', name, entries: [] }, weight: 1, through: null },
    hits: Object.entries(found).map(([id, score]) => ({ id, score, inTitle: false, positions: [] })),
  };
}

export function phrase(text: string, ids: readonly string[]): Term {
  const { alternative, hits } = tag(text, ids);
  return { isPhrase: true, ways: [{ alternative: { ...alternative, ask: { type: 'phrase', text } }, hits }] };
}

export function either(...ways: Way[]): Term {
  return { isPhrase: false, ways };
}

export function weighed(weight: number, { alternative, hits }: Way): Way {
  return { alternative: { ...alternative, weight }, hits };
}

export function through(why: NonNullable<Alternative['through']>, { alternative, hits }: Way): Way {
  return { alternative: { ...alternative, through: why }, hits };
}

export function planOf(terms: readonly (Term | Way)[], spans: readonly Span[] = []): Plan {
  return {
    terms: terms.map(termOf).map(({ isPhrase, ways }) => ({
      typed: '',
      isPhrase,
      alternatives: ways.map(({ alternative }) => alternative),
    })),
    spans: spans.map(({ terms: at, ways }) => ({
      terms: at,
      concept: null,
      isForeign: false,
      alternatives: ways.map(({ alternative }) => alternative),
    })),
    leftOut: [],
    corrected: [],
    proposed: [],
    unknown: [],
    named: [],
    absent: [],
  };
}

function termOf(term: Term | Way): Term {
  return 'ways' in term ? term : either(term);
}

export function ranking(terms: readonly (Term | Way)[], spans: readonly Span[] = []): Ranked[] {
  const ways = [...terms.map(termOf), ...spans].flatMap((part) => part.ways);
  const answers = new Map(ways.map(({ alternative, hits }) => [askKey(alternative.ask), hits]));
  return rank(planOf(terms, spans), answers, entries);
}

export function order(terms: readonly (Term | Way)[], spans: readonly Span[] = []): string[] {
  return ranking(terms, spans).map(({ id }) => id);
}
