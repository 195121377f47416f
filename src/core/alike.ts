import { stemmer } from 'stemmer';
import { stopWords } from './search/stop-words.ts';
import { keysOf } from './search/words.ts';

/** What is compared: a claim and what is said of it in brief. */
export type Claimed = { title: string; summary: string };

/** How much alike two claims are: from 0, no telling word in common, to 1, all of them. */
export type Alike<One> = { one: One; likeness: number };

/** Below this the words in common are those of the field. */
const least = 0.3;
/** So many words in common, or it is chance. */
const fewest = 3;

/**
 * The entries that may say what a draft says, the likest first. Words count by how few of the entries have them; what is
 * measured is the share of the shorter claim that the two have in common.
 */
export function alike<One extends Claimed>(draft: Claimed, entries: readonly One[], most = 3): Alike<One>[] {
  const wanted = tellingWords(draft);
  if (wanted.size < fewest) return [];
  const known = entries.map((one) => ({ one, words: tellingWords(one) }));
  const held = new Map<string, number>();
  for (const { words } of known) for (const word of words) held.set(word, (held.get(word) ?? 0) + 1);
  const weight = (words: Iterable<string>): number =>
    [...words].reduce((sum, word) => sum + Math.log(1 + entries.length / (1 + (held.get(word) ?? 0))), 0);
  const whole = weight(wanted);
  return known
    .flatMap(({ one, words }) => {
      const common = [...wanted].filter((word) => words.has(word));
      if (common.length < fewest) return [];
      return [{ one, likeness: weight(common) / Math.min(whole, weight(words)) }];
    })
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most);
}

function tellingWords({ title, summary }: Claimed): ReadonlySet<string> {
  return new Set(
    keysOf(`${title} ${summary}`)
      .filter((word) => word.length > 1 && !stopWords.has(word))
      .map(stemmer),
  );
}
