import { expect, test } from 'vitest';
import { nearDuplicate } from '../../../src/core/checks/near-duplicate.ts';
import { wordsOf } from '../../../src/core/checks/prose.ts';
import type { EntryRecord, Repository } from '../../../src/core/repository.ts';

/** Numbers from 0 to 1 that look random and are the same each time. */
function* numbers(): Generator<number, never> {
  for (let state = 7; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}
const random = numbers();
const text = (words: number): string[] =>
  Array.from({ length: words }, () => `w${Math.floor(random.next().value * 5_000)}`);
const record = (number: number, words: readonly string[]): EntryRecord =>
  ({
    kind: 'best-practice',
    fields: {},
    document: {
      file: `best-practices/e-${number}.mdx`,
      places: {},
      text: `${words.join(' ')}.`,
      textLines: [1],
    },
  }) as unknown as EntryRecord;

/** Each original with copies of which more and more has been written anew, from its beginning on, and parts cut off. */
// Many short ones: a method that looks at some runs only would miss one of them here and there.
const lengths = [
  ...Array.from({ length: 40 }, (_, at) => 8 + (at % 10)),
  25,
  40,
  80,
  150,
  199,
  202,
  205,
  260,
  400,
  700,
];
const entries = lengths
  .flatMap((length) => {
    const original = text(length);
    const rewritten = Array.from({ length: 16 }, (_, step) => {
      const changed = Math.round((length * (step + 1)) / 20);
      return [...text(changed), ...original.slice(changed)];
    });
    const cut = [0.4, 0.45, 0.6, 0.9].map((share) => original.slice(0, Math.round(length * share)));
    return [original, ...rewritten, ...cut];
  })
  .map((words, number) => record(number, words));

const runs = entries.map(({ document }) => {
  const words = wordsOf(document.text);
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
});

test('pairs are just those that share two fifths of their runs, short and long', () => {
  const expected: string[] = [];
  for (const [first, a] of runs.entries()) {
    for (const [second, b] of runs.entries()) {
      if (second <= first) continue;
      const common = [...a].filter((run) => b.has(run)).length;
      if (common / (a.size + b.size - common) >= 0.4) expected.push(pair(first, second));
    }
  }
  const found = nearDuplicate
    .check({ entryRecords: entries } as unknown as Repository, {})
    .map(({ file, reason }) => pair(numberOf(reason), numberOf(file)));
  expect(expected.length).toBeGreaterThan(500);
  expect(found.sort()).toEqual(expected.sort());
});

function pair(first: number, second: number): string {
  return `${first} ${second}`;
}

function numberOf(text: string): number {
  return Number(/e-(\d+)\.mdx/.exec(text)?.[1]);
}
