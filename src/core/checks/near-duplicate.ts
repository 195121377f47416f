import { problem } from '../problem.ts';
import type { EntryRecord } from '../repository.ts';
import { bodyProse, wordsOf } from './prose.ts';
import type { Rule } from './rule.ts';

/** The same lesson twice splits what is said of it: a point made again is a further source on one entry. */
export const nearDuplicate: Rule = {
  id: 'near-duplicate',
  summary: 'No two entries say almost the same in almost the same words.',
  severity: 'warning',
  isAdvice: true,
  check: ({ entryRecords }) => {
    const shingles = entryRecords.map(shinglesOf);
    return pairs(shingles).map(([first, second, likeness]) => {
      const [a, b] = [entryRecords[first] as EntryRecord, entryRecords[second] as EntryRecord];
      return problem({
        rule: 'near-duplicate',
        severity: 'warning',
        file: b.document.file,
        place: b.document.places['title'] ?? null,
        reason: `The entry is almost the same as ${a.document.file}.`,
        actual: `${Math.round(likeness * 100)} % of three-word runs in common`,
        expected: `less than ${Math.round(most * 100)} %`,
        help: 'Keep one of them and add the source of the other to it; if both make a point of their own, say what sets them apart.',
      });
    });
  },
};

/** Likeness (Jaccard's, of runs of three words) from which two entries count as one. */
const most = 0.4;

/** A run that more entries have is a turn of phrase, and would cost the square of their number. */
const commonest = 50;

function shinglesOf({ document, fields }: EntryRecord): ReadonlySet<string> {
  const blocks = bodyProse(document).filter(({ text }) => /[.!?]$/.test(text.trim()));
  const words = wordsOf(
    [fields.title ?? '', fields.summary ?? '', ...blocks.map(({ text }) => text)].join(' '),
  );
  const runs = new Set<string>();
  for (let at = 0; at + 3 <= words.length; at += 1) runs.add(words.slice(at, at + 3).join(' '));
  return runs;
}

/** Pairs that are too much alike, found through the runs that they share. */
function pairs(shingles: readonly ReadonlySet<string>[]): [number, number, number][] {
  const holders = new Map<string, number[]>();
  for (const [number, runs] of shingles.entries()) {
    for (const run of runs) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [number]);
      else known.push(number);
    }
  }
  const shared = new Map<string, number>();
  for (const numbers of holders.values()) {
    if (numbers.length < 2 || numbers.length > commonest) continue;
    for (const [at, first] of numbers.entries()) {
      for (const second of numbers.slice(at + 1)) {
        const key = `${first} ${second}`;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  return [...shared].flatMap(([key, common]) => {
    const [first = 0, second = 0] = key.split(' ').map(Number);
    const all = (shingles[first]?.size ?? 0) + (shingles[second]?.size ?? 0) - common;
    return common / all >= most ? [[first, second, common / all] as [number, number, number]] : [];
  });
}
