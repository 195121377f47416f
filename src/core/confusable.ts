/**
 * Ids that are easy to take for each other. They are told apart by machines, and mixed up by whoever reads one aloud, types it
 * or puts it on a reading list.
 */
import { foldId } from './id.ts';

/** What a reader keeps of an id: without hyphens, plurals, and digits that look like letters. */
export function atAGlance(id: string): string {
  return (
    foldId(id)
      .split('-')
      .map(singular)
      .join('-')
      // Between digits it parts two numbers.
      .replace(/(?<!\d)-|-(?!\d)/g, '')
      .replace(/0/g, 'o')
      .replace(/1/g, 'l')
  );
}

/** The first of some ids that is easy to take for this one: the same at a glance, or one slip of the hand away. */
export function confusableWith(id: string, others: Iterable<string>): string | null {
  const glance = atAGlance(id);
  for (const other of others) {
    if (other !== id && (atAGlance(other) === glance || isOneSlip(foldId(id), foldId(other)))) return other;
  }
  return null;
}

/** In a short id one letter makes another word. */
const shortest = 12;

/** One letter more, less, other, or two changed about; another digit makes another number, and is none. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortest || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const room = Math.min(a.length, b.length) - start;
  while (end < room && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [inA, inB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/^\d*$/.test(inA + inB)) return false;
  return Math.max(inA.length, inB.length) === 1 || (inA.length === 2 && inA === `${inB[1]}${inB[0]}`);
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}
