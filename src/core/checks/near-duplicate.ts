import { problem } from '../problem.ts';
import type { EntryRecord } from '../repository.ts';
import type { Rule } from './rule.ts';

/** The same lesson twice splits what is said of it: a point made again is a further source on one entry. */
export const nearDuplicate: Rule = {
  id: 'near-duplicate',
  summary: 'No two entries say almost the same in almost the same words.',
  severity: 'warning',
  isAdvice: true,
  check: ({ entryRecords }) => {
    const shingles = entryRecords.map(runsOf);
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

/** Runs of an entry in their order, by a number each, which stands for its three words. */
function runsOf({ document, fields }: EntryRecord): Uint32Array {
  const blocks = document.text.split('\n').filter((block) => /[.!?]$/.test(block.trim()));
  const words = wordNumbers([fields.title ?? '', fields.summary ?? '', ...blocks].join(' '));
  const runs = new Uint32Array(Math.max(words.length - 2, 0));
  for (let at = 0; at < runs.length; at += 1)
    runs[at] = mixed(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0);
  return runs;
}

/**
 * The words of a text in lower case, by a number of 32 bits each (FNV-1a of their signs): to make a string of every word of a
 * collection would take three times as long.
 */
function wordNumbers(text: string): number[] {
  const lower = text.normalize('NFC').toLowerCase();
  const numbers: number[] = [];
  let hash = noWord;
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    const sort = sorts[unit] || sortOf(unit);
    if (sort === inWord) hash = Math.imul(hash ^ unit, 0x01000193);
    else if (sort === between && hash !== noWord) {
      numbers.push(hash);
      hash = noWord;
    }
  }
  if (hash !== noWord) numbers.push(hash);
  return numbers;
}

const noWord = 0x811c9dc5;
/** Of each sign, once it was met, whether it is part of a word; apostrophes are neither: they are as if they were not there. */
const sorts = new Uint8Array(0x10000);
const [inWord, between, passed] = [1, 2, 3];

function sortOf(unit: number): number {
  const sign = String.fromCharCode(unit);
  // Halves of a pair are taken for letters: so are nearly all signs that are written as one.
  const sort = /['’]/.test(sign) ? passed : /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(sign) ? inWord : between;
  sorts[unit] = sort;
  return sort;
}

/** One number of 32 bits for three; that two runs of an entry share one by chance changes nothing that matters. */
function mixed(a: number, b: number, c: number): number {
  let hash = Math.imul(a + 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 16)) + c, 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * Pairs that are too much alike. All runs of a short entry and one in four of a long one, the same in every entry, find whom to
 * compare, and all runs then say how alike they are. Two that are too much alike share eighty runs at least where one of them is
 * long: that hardly any of these is one in four does not happen.
 */
function pairs(shingles: readonly Uint32Array[]): [number, number, number][] {
  const holders = new Map<number, number[]>();
  /** How many different ones of each entry find whom to compare it with. */
  const finding = new Uint32Array(shingles.length);
  for (const [number, runs] of shingles.entries()) {
    const isShort = runs.length < short;
    for (const run of runs) {
      if (!isShort && run % oneIn !== 0) continue;
      const known = holders.get(run);
      if (known?.at(-1) === number) continue;
      if (known === undefined) holders.set(run, [number]);
      else known.push(number);
      finding[number] = (finding[number] ?? 0) + 1;
    }
  }
  // A pair as one number: a text for each would cost more than all that is counted here.
  const shared = new Map<number, number>();
  for (const numbers of holders.values()) {
    if (numbers.length < 2 || numbers.length > commonest) continue;
    for (const [at, first] of numbers.entries()) {
      for (let next = at + 1; next < numbers.length; next += 1) {
        const key = first * shingles.length + (numbers[next] ?? 0);
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  // Only few are compared: sets of the runs of all entries would cost more than all else here.
  const sets = new Map<number, ReadonlySet<number>>();
  const setOf = (number: number): ReadonlySet<number> => {
    const set = sets.get(number) ?? new Set(shingles[number]);
    sets.set(number, set);
    return set;
  };
  return [...shared].flatMap(([key, sampled]) => {
    const [first, second] = [Math.floor(key / shingles.length), key % shingles.length];
    const fewest = Math.min(finding[first] ?? 0, finding[second] ?? 0);
    // Not a quarter of those that are to be expected of two that are too much alike: not worth the counting.
    if (sampled < (most * fewest) / 4) return [];
    const [a, b] = [setOf(first), setOf(second)];
    const common = commonOf(a, b);
    const likeness = common / (a.size + b.size - common);
    return likeness >= most ? [[first, second, likeness] as [number, number, number]] : [];
  });
}

const oneIn = 4;
/** An entry of fewer runs is compared by all of them. */
const short = 200;

function commonOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const run of few) if (many.has(run)) common += 1;
  return common;
}
