/**
 * Other ways to write a word: British and American spelling by rule, and the words that a typing mistake may have meant.
 * Rules only propose; what no entry holds is dropped by whoever asks.
 */
import { weights } from './weights.ts';

/** Endings and groups of letters that British and American English write differently; each pair is tried both ways. */
const pairs: readonly (readonly [british: string, american: string])[] = [
  ['isation', 'ization'],
  ['ise', 'ize'],
  ['ising', 'izing'],
  ['yse', 'yze'],
  ['ysing', 'yzing'],
  ['our', 'or'],
  ['tre', 'ter'],
  ['ence', 'ense'],
  ['ogue', 'og'],
  ['amme', 'am'],
  ['elling', 'eling'],
  ['elled', 'eled'],
  ['eller', 'eler'],
  ['ement', 'ment'],
  ['ae', 'e'],
  ['oe', 'e'],
  ['lfil', 'lfill'],
];

/** The word as it is spelled on the other side of the Atlantic: every spelling that one rule gives. */
export function otherSpellings(key: string): string[] {
  if (key.length < 4) return [];
  const found = new Set<string>();
  for (const [one, other] of pairs) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      for (let at = key.indexOf(from, 1); at >= 0; at = key.indexOf(from, at + 1))
        found.add(key.slice(0, at) + to + key.slice(at + from.length));
    }
  }
  found.delete(key);
  return [...found];
}

export type Correction = { key: string; isSure: boolean };

/**
 * The word that was most likely meant by one that nothing holds; null where none is near.
 * @param words known words with the number of entries that hold them.
 * @param mostSteps most mistakes that are believed; by itself, what the length of the word allows.
 */
export function correction(
  key: string,
  words: readonly (readonly [key: string, count: number])[],
  mostSteps = 2,
): Correction | null {
  const { shortestWord, farAt, sureByOneAt, sureByTwoAt, perCount, otherFirstLetter } = weights.typing;
  if (key.length < shortestWord || /\d/.test(key)) return null;
  const most = Math.min(key.length >= farAt ? 2 : 1, mostSteps);
  let best: { key: string; steps: number; cost: number } | null = null;
  let isTied = false;
  for (const [word, count] of words) {
    if (Math.abs(word.length - key.length) > most || word.length < 3) continue;
    const steps = typingSteps(key, word, most);
    if (steps > most) continue;
    const cost = steps + (word[0] === key[0] ? 0 : otherFirstLetter) - perCount * Math.log1p(count);
    if (best !== null && Math.abs(cost - best.cost) < perCount && !isForm(word, best.key)) isTied = true;
    if (best === null || cost < best.cost) {
      if (best === null || best.cost - cost >= perCount) isTied = false;
      best = { key: word, steps, cost };
    }
  }
  if (best === null) return null;
  const longEnough = key.length >= (best.steps === 1 ? sureByOneAt : sureByTwoAt);
  // Another first letter is seldom a slip: "sanctions" is no "actions".
  const isLikely = best.key[0] === key[0] || (best.steps === 1 && best.key[0] === key[1]);
  return { key: best.key, isSure: longEnough && isLikely && !isTied };
}

/**
 * Letters to add, drop or change, two neighbours swapped being one step (optimal string alignment); more than `most` is
 * `most + 1`. Written here since no small package counts swaps, the commonest slip of all.
 */
function typingSteps(typed: string, word: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= word.length; at += 1) {
      const isSame = typed[row - 1] === word[at - 1];
      const isSwap = typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
      now[at] = Math.min(
        (last[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + Number(!isSame),
        isSwap ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...now) > most) return most + 1;
    [before, last] = [last, now];
  }
  return last[word.length] ?? 0;
}

function isForm(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length - 1) === other.slice(0, length - 1);
}
