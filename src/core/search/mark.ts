import type { QueryTerm } from './query.ts';

/** A piece of text, and whether it is what was sought. */
export type Piece = { text: string; marked: boolean };

/**
 * Splits a text so that the words that a query matched can be marked. The engine compares stems; here a word counts when it
 * begins as the sought one does, up to an ending of three letters.
 */
export function markMatches(text: string, terms: readonly QueryTerm[]): Piece[] {
  const sought = terms.flatMap((term) => term.text.split(' '));
  const pieces: Piece[] = [];
  for (const [piece] of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
    const marked = sought.some((word) => isSameWord(word, piece));
    const last = pieces.at(-1);
    if (last !== undefined && last.marked === marked) last.text += piece;
    else pieces.push({ text: piece, marked });
  }
  return pieces;
}

function isSameWord(sought: string, word: string): boolean {
  const [a, b] = [fold(sought), fold(word)];
  if (a === b) return true;
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter < 4 || longer - shorter > 4) return false;
  // "Plan" and "planning" share half of the longer word; "integration" and "interim" share less.
  const stem = Math.max(4, shorter - 3, Math.ceil(longer / 2));
  return stem <= shorter && a.slice(0, stem) === b.slice(0, stem);
}

function fold(word: string): string {
  return word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}
