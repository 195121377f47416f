import { distance } from 'fastest-levenshtein';

/** What the writer may have meant: the nearest candidate, if it is near enough to be worth saying. */
export function nearest(value: string, candidates: Iterable<string>): string | null {
  const wanted = value.toLowerCase();
  let best: string | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const name = candidate.toLowerCase();
    // A name that holds the value, or is held by it, is nearer than its length says.
    const held = wanted.length > 3 && (name.includes(wanted) || wanted.includes(name)) ? 0.5 : 1;
    const score = (edits(wanted, name) * held) / Math.max(wanted.length, name.length);
    if (score < bestScore) [best, bestScore] = [candidate, score];
  }
  return bestScore <= 0.4 ? best : null;
}

/** Edits between two words; letters in another order are one slip, however many edits they take. */
function edits(a: string, b: string): number {
  const letters = (word: string): string => [...word].sort().join('');
  return a !== b && a.length === b.length && letters(a) === letters(b) ? 1 : distance(a, b);
}

/** 'Did you mean "x"?' with the alternative for when nothing is near. */
export function didYouMean(value: string, candidates: Iterable<string>, otherwise: string): string {
  const guess = nearest(value, candidates);
  return guess === null ? otherwise : `Did you mean "${guess}"?`;
}

/** 'a, b or c' */
export function oneOf(values: readonly string[]): string {
  if (values.length < 2) return values.join('');
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
