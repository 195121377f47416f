import type { Facet } from '../facets.ts';
import type { AbsentCountry, Concept } from './concept.ts';

/** One thing that the engine is asked for. */
export type Ask =
  | { type: 'word'; text: string }
  /** Words that stand next to each other, also where the text has a hyphen between them. */
  | { type: 'phrase'; text: string }
  /** Entries that stand under all of these values. */
  | { type: 'tagged'; values: readonly { facet: Facet; value: string }[] }
  /** Entries that are known beforehand: their numbers, each followed by how much it holds. Nothing need be asked. */
  | { type: 'listed'; name: string; entries: readonly number[] };

/**
 * What finds a word, or words that stand next to each other. A name such as M&E is asked for as it stands: the engine takes it
 * for "me", with which many words begin.
 */
export function askFor(text: string): Ask {
  return { type: /[ &]/.test(text) ? 'phrase' : 'word', text };
}

/** One way to match a part of a query; hits count by its weight. */
export type Alternative = {
  ask: Ask;
  weight: number;
  /** What a result has to say of it: null where the word was typed so. */
  through: { why: 'name' | 'spelling' | 'close'; label: string } | null;
};

/** A word or phrase of the query. */
export type Term = { typed: string; isPhrase: boolean; alternatives: readonly Alternative[] };

/** Words of the query, by their numbers, that are one: a name of a concept, or a word that was written apart. */
export type Span = {
  terms: readonly number[];
  concept: Concept | null;
  /** Whether the name is in another language than the entries. */
  isForeign: boolean;
  alternatives: readonly Alternative[];
};

/** What a query comes to: what to ask the engine, and what to tell the reader. */
export type Plan = {
  terms: readonly Term[];
  spans: readonly Span[];
  leftOut: readonly string[];
  /** Words that nothing holds, with what was searched for instead. */
  corrected: readonly { typed: string; instead: string }[];
  /** The same where it is not sure; they were not searched for. */
  proposed: readonly { typed: string; instead: string }[];
  /** Words that nothing holds and for which there is nothing else. */
  unknown: readonly string[];
  /** Concepts that make up the whole query, so that their own page may be what is sought. */
  named: readonly Concept[];
  /** Countries that are named in it and of which the collection is silent; words of their English names are not asked for. */
  absent: readonly AbsentCountry[];
};
