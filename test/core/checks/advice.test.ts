import { describe, expect, test } from 'vitest';
import { rules, runChecks } from '../../../src/core/checks/registry.ts';
import type { CheckContext } from '../../../src/core/checks/rule.ts';
import { parseDocument } from '../../../src/core/document/parse.ts';
import { assemble } from '../../../src/core/repository.ts';
import {
  bestPractice,
  type Change,
  changed,
  found,
  recommendation,
  replacing,
  withFields,
  withText,
} from './sample.ts';

/** What one rule says of the changed sample, in a world that is told of. */
function says(rule: string, changes: Readonly<Record<string, Change>>, world: CheckContext = {}): string[] {
  const documents = [...changed(changes)].map(([file, bytes]) => parseDocument({ file, bytes }));
  const { repository, problems } = assemble(documents);
  return runChecks(repository, [...documents.flatMap((document) => document.problems), ...problems], world)
    .filter((problem) => problem.rule === rule)
    .map(({ file, place, actual }) => `${file}:${place?.line} ${actual}`);
}

const text = (words: string): Record<string, Change> => ({ [recommendation]: withText(words) });

test('advice waits until nothing is wrong', () => {
  const alone = withFields('relations: []');
  const broken = (original: string): string => withFields('themes: [astrology]')(alone(original));
  const acronym = 'The QXP was slow.';
  expect(says('known-acronym', text(acronym))).toHaveLength(1);
  expect(
    says('known-acronym', { [recommendation]: (original) => withText(acronym)(broken(original)) }),
  ).toEqual([]);
});

test('advice is never an error', () => {
  expect(rules.filter(({ isAdvice, severity }) => isAdvice && severity === 'error')).toEqual([]);
});

describe('known-acronym', () => {
  test.each([
    ['DPKO was slow.', []],
    ['The QXP and the QXP again, and the ZZY.', [`${recommendation}:30 QXP`, `${recommendation}:30 ZZY`]],
    ['An H2O tank, a B side, the 3D way.', []],
    ['A Qxp is a word.', []],
  ])('%s', (words, expected) => {
    expect(says('known-acronym', text(words))).toEqual(expected);
  });

  test('title and summary are read too', () => {
    expect(says('known-acronym', { [recommendation]: withFields('title: Plan with the QXP') })).toEqual([
      `${recommendation}:2 QXP`,
    ]);
  });
});

describe('own-words', () => {
  const source = {
    name: 'report.txt',
    text: '0001| One two three four five six sev-\n0002| en eight nine ten.\n----| page 2\n',
  };
  test.each([
    ['Say one two three four five six seven.', ['one two three four five six seven']],
    ['Say one, two, three, four, five, six: but not on.', []],
    ['Three four five six seven eight nine ten, it says.', ['three four five six seven eight nine ten']],
    ['ONE two <Term id="impp">three four</Term> five six seven', ['one two three four five six seven']],
  ])('%s', (words, runs) => {
    expect(says('own-words', text(words), { against: [source] })).toEqual(
      runs.map((run) => `${recommendation}:30 ${run}`),
    );
  });

  test('without a source at hand nothing is compared', () => {
    expect(says('own-words', text('One two three four five six seven eight.'))).toEqual([]);
  });

  test('notes and conditions are compared too', () => {
    const fields = 'applies:\n  when: [one two three four five six seven]';
    expect(says('own-words', { [recommendation]: withFields(fields) }, { against: [source] })).toEqual([
      `${recommendation}:3 one two three four five six seven`,
    ]);
  });
});

describe('active-ask', () => {
  const ask = (words: string): string =>
    `## The ask\n\n${words}\n\n## Why\n\nIt should be seen.\n\n## What it would take\n\nTime.`;
  test.each([
    ['Gaps should be addressed.', ['should be addressed']],
    ['Gaps must be quickly closed.', ['must be quickly closed']],
    ['Gaps should be addressed by the mission.', []],
    ['Missions should be able to close gaps.', []],
    ['Close the gaps.', []],
  ])('%s', (words, found) => {
    expect(says('active-ask', text(ask(words)))).toEqual(
      found.map((passive) => `${recommendation}:20 ${passive}`),
    );
  });

  test('only recommendations ask', () => {
    expect(
      says('active-ask', { [bestPractice]: replacing('Let the field decide.', 'Gaps should be addressed.') }),
    ).toEqual([]);
  });
});

describe('review-date', () => {
  const by = { [recommendation]: withFields('reviewBy: "2026-11-24"') };
  test.each([
    ['2026-11-24', []],
    ['2026-11-25', [`${recommendation}:2 2026-11-24`]],
  ])('on %s', (today, expected) => {
    expect(says('review-date', by, { today })).toEqual(expected);
  });

  test('without a clock no day is past', () => {
    expect(says('review-date', by)).toEqual([]);
  });
});

describe('near-duplicate', () => {
  test('a copy with some words changed is one, and names the other', () => {
    const copy = (original: string): string =>
      original.replace(/^aliases: .*\n/m, '').replace('comes too late', 'comes far too late');
    expect(says('near-duplicate', { 'recommendations/plan-with-the-field.mdx': copy })[0]).toMatch(
      /plan-with-the-field.*% of/,
    );
  });

  test('entries of one kind share their headings and are not alike for that', () => {
    expect(says('near-duplicate', {})).toEqual([]);
  });
});

describe('connected-entry', () => {
  const alone = (original: string): string =>
    original.replace(/\[push decisions down\]\([^)]*\)/, 'push decisions down');

  test('an entry that is neither related nor linked stands alone', () => {
    expect(says('connected-entry', { 'country-experiences/assess-in-somalia.mdx': alone })).toEqual([
      'country-experiences/assess-in-somalia.mdx:1 null',
    ]);
  });

  test('a relation from elsewhere, also to its old name, is enough', () => {
    const changes = {
      'country-experiences/assess-in-somalia.mdx': (original: string) =>
        withFields('aliases: [ask-in-somalia]')(alone(original)),
      [bestPractice]: withFields('relations:\n  - type: exemplifies\n    entry: ask-in-somalia'),
    };
    expect(says('connected-entry', changes)).toEqual([]);
  });
});

test('reading-level names the sentence to begin with', () => {
  const long = `Interdepartmental organizational arrangements institutionalizing coordination ${'notwithstanding administrative complexities '.repeat(12)}remain.`;
  const [problem] = found({ [recommendation]: withText(`It is so. ${long}`) });
  expect(problem?.rule).toBe('reading-level');
  expect(problem?.help).toContain(
    '"Interdepartmental organizational arrangements institutionalizing coordination ..."',
  );
});

test('theme-has-entries counts a top theme as used when a narrower one is', () => {
  const themes = (original: string): string => `${original}- id: learning\n  label: Learning\n`;
  expect(says('theme-has-entries', { 'vocabulary/themes.yaml': themes })).toEqual([
    'vocabulary/themes.yaml:7 learning',
  ]);
});
