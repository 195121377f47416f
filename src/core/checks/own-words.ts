import { problem } from '../problem.ts';
import { proseOf, wordsOf } from './prose.ts';
import type { Rule } from './rule.ts';

/** Facts carry over from a source, sentences do not: seven words in a row are somebody else's sentence. */
export const ownWords: Rule = {
  id: 'own-words',
  summary: 'No run of seven words is shared with a source text that is at hand.',
  severity: 'error',
  check: ({ entryRecords }, { against = [] }) => {
    if (against.length === 0) return [];
    const sources = against.map(({ name, text }) => ({ name, runs: runsOf(sourceWords(text)) }));
    return entryRecords.flatMap((record) =>
      proseOf(record).flatMap(({ text, place }) =>
        sources.flatMap(({ name, runs }) =>
          sharedRuns(wordsOf(text), runs).map((shared) =>
            problem({
              rule: 'own-words',
              file: record.document.file,
              place,
              reason: `${shared.length} words in a row stand in ${name} too.`,
              actual: shared.join(' '),
              expected: `at most ${longest - 1} words in a row`,
              help: 'Say it in your own words: turn the sentence round, or leave half of it out.',
            }),
          ),
        ),
      ),
    );
  },
};

/** A run of this many words is taken for a copied one. */
const longest = 7;

/** The words of a source text: numbers of lines are dropped, and words mended that a line end has parted. */
function sourceWords(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/^\d{3,6}\|/, '').trimEnd());
  const content = lines.filter((line) => !line.startsWith('----|')).join('\n');
  return [...wordsOf(content.replace(/-\n\s*/g, '')), '\n', ...wordsOf(content)];
}

function runsOf(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + longest <= words.length; at += 1) runs.add(words.slice(at, at + longest).join(' '));
  return runs;
}

/** The longest runs of words that are shared, one after the other. */
function sharedRuns(words: readonly string[], runs: ReadonlySet<string>): string[][] {
  const isShared = (at: number): boolean =>
    at + longest <= words.length && runs.has(words.slice(at, at + longest).join(' '));
  const shared: string[][] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isShared(at)) continue;
    let end = at;
    while (isShared(end + 1)) end += 1;
    shared.push(words.slice(at, end + longest));
    at = end + longest - 1;
  }
  return shared;
}
