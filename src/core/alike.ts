import { stemmer } from 'stemmer';
import { stopWords } from './search/stop-words.ts';
import { keysOf } from './search/words.ts';

/** A claim and what is said of it in brief. */
export type Claimed = { title: string; summary: string };

/** A claim that stands already, with the words under which readers look for it. */
export type Known = Claimed & { keywords: readonly string[]; themes: readonly string[] };

/** A theme, as far as it lends its names to the entries under it. */
type Theme = { label: string; aliases: readonly string[] };

/** What a word says among the words of all entries. */
type Telling = { weight: (word: string) => number; isTelling: (word: string) => boolean };

/** How much of a draft an entry has: from 0, no telling word, to 1, all of them. */
export type Alike<One> = { one: One; likeness: number };

/** What was judged by hand on the entries of this repository; see test/alike.test.ts. */
const least = 0.25;
/** So many words in common, or it is chance. */
const fewest = 2;
/** Beside one that is much more alike, an entry is no longer worth a look. */
const besideBest = 0.6;
/** What a word counts where it stands: what is said, what readers say for it, and what it is filed under. */
const counts = { said: 1, keyword: 0.9, theme: 0.6 };

/**
 * The entries that may say what a draft says, in other words too, the likest first. A word counts by how few of the entries
 * have it; what is measured is how much of the draft an entry has, by the title alone or with the summary. A long summary
 * has words of its own, and none of them makes the claim a new one.
 */
export function alike<One extends Known>(
  draft: Claimed,
  entries: readonly One[],
  { themes, most = 3 }: { themes: ReadonlyMap<string, Theme>; most?: number },
): Alike<One>[] {
  const known = entries.map((one) => ({ one, words: wordsAround(one, themes) }));
  const held = new Map<string, number>();
  for (const { words } of known) for (const word of words.keys()) held.set(word, (held.get(word) ?? 0) + 1);
  const telling: Telling = {
    weight: (word) => Math.log(1 + entries.length / (1 + (held.get(word) ?? 0))),
    // What a third of the entries have is a word of the field.
    isTelling: (word) => (held.get(word) ?? 0) <= Math.max(1, entries.length / 3),
  };
  const drafts = [draft.title, `${draft.title} ${draft.summary}`].map(tellingWords);
  const found = known
    .map(({ one, words }) => ({
      one,
      likeness: Math.max(...drafts.map((some) => share(some, words, telling))),
    }))
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness);
  const best = found[0]?.likeness ?? 0;
  return found.filter(({ likeness }) => likeness >= best * besideBest).slice(0, most);
}

/** How much of what is wanted stands in some words, each of which counts so much. */
function share(
  wanted: ReadonlySet<string>,
  words: ReadonlyMap<string, number>,
  { weight, isTelling }: Telling,
): number {
  const common = [...wanted].filter((word) => words.has(word));
  if (common.length < fewest || !common.some(isTelling)) return 0;
  const whole = [...wanted].reduce((sum, word) => sum + weight(word), 0);
  return common.reduce((sum, word) => sum + weight(word) * (words.get(word) ?? 0), 0) / whole;
}

/** The telling words of an entry, with what each counts. */
function wordsAround(
  { title, summary, keywords, themes: ids }: Known,
  themes: ReadonlyMap<string, Theme>,
): Map<string, number> {
  const names = ids.flatMap((id) => {
    const theme = themes.get(id);
    return theme === undefined ? [] : [theme.label, ...theme.aliases];
  });
  const words = new Map<string, number>();
  // What counts most comes last and stays.
  for (const [text, count] of [
    [names.join(' '), counts.theme],
    [keywords.join(' '), counts.keyword],
    [`${title} ${summary}`, counts.said],
  ] as const)
    for (const word of tellingWords(text)) words.set(word, count);
  return words;
}

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    keysOf(text)
      .filter((word) => word.length > 1 && !stopWords.has(word))
      .map(stemmer),
  );
}
