import type { Plan } from './plan.ts';
import { fold, keysOf, piecesOf } from './words.ts';

/** A piece of text, and whether it is what was sought. */
export type Piece = { text: string; marked: boolean };

/** What to mark: single words in any of their forms, and words that stand next to each other; all folded. */
export type Sought = { words: readonly string[]; phrases: readonly (readonly string[])[] };

/** Everything that a plan asks of a text. */
export function soughtBy({ terms, spans }: Plan): Sought {
  const words = new Set<string>();
  const phrases = new Map<string, string[]>();
  const asked = [...terms, ...spans].flatMap(({ alternatives }) =>
    alternatives.flatMap(({ ask }) => ('text' in ask ? [ask.text] : [])),
  );
  for (const text of [...asked, ...spans.flatMap(({ concept }) => concept?.said ?? [])]) {
    const keys = keysOf(text);
    if (keys.length === 1) words.add(keys[0] ?? '');
    else phrases.set(text, keys);
  }
  return { words: [...words], phrases: [...phrases.values()] };
}

/**
 * Splits a text so that what a query matched can be marked. The engine compares stems; here a word counts when it begins as
 * the sought one does, up to an ending of three letters.
 */
export function markMatches(text: string, sought: Sought): Piece[] {
  const pieces = piecesOf(text).map((piece) => ({ ...piece, key: fold(piece.text) }));
  const words = pieces.flatMap(({ isWord }, at) => (isWord ? [at] : []));
  const marked = new Set(
    words.filter((at) => sought.words.some((word) => isSameWord(word, pieces[at]?.key ?? ''))),
  );
  for (const phrase of sought.phrases) {
    for (const [from] of words.entries()) {
      const places = words.slice(from, from + phrase.length);
      if (places.length < phrase.length || places.some((at, offset) => pieces[at]?.key !== phrase[offset]))
        continue;
      // The hyphen or space inside a phrase is part of it.
      for (let at = places[0] ?? 0; at <= (places.at(-1) ?? -1); at += 1) marked.add(at);
    }
  }
  const found: Piece[] = [];
  for (const [at, { text: piece }] of pieces.entries()) {
    const last = found.at(-1);
    if (last !== undefined && last.marked === marked.has(at)) last.text += piece;
    else found.push({ text: piece, marked: marked.has(at) });
  }
  return found;
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter < 4 || longer - shorter > 4) return false;
  // "Plan" and "planning" share half of the longer word; "integration" and "interim" share less.
  const stem = Math.max(4, shorter - 3, Math.ceil(longer / 2));
  return stem <= shorter && a.slice(0, stem) === b.slice(0, stem);
}
