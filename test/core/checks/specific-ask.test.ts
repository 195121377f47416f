import { describe, expect, test } from 'vitest';
import { specificAsk } from '../../../src/core/checks/specific-ask.ts';
import { parseDocument } from '../../../src/core/document/parse.ts';
import { assemble } from '../../../src/core/repository.ts';
import { bestPractice, changed, found, recommendation, replacing, said, withText } from './sample.ts';

/** What the rule quotes of an ask in these words. */
function quotes(words: string): (string | null)[] {
  const text = `## The ask\n\n${words}\n\n## Why\n\nConsider it.\n\n## What it would take\n\nTime is needed.`;
  const documents = [...changed({ [recommendation]: withText(text) })].map(([file, bytes]) =>
    parseDocument({ file, bytes }),
  );
  const problems = specificAsk.check(assemble(documents).repository, {});
  expect(problems.filter(({ severity }) => severity !== 'information')).toEqual([]);
  return problems.map(({ actual }) => actual);
}

describe('an ask of which nobody could tell whether it was done', () => {
  test.each([
    'Consider a joint system.',
    'Strengthen coordination.',
    'Improve the flow of news.',
    'Enhance trust.',
    'Promote dialogue.',
    'Encourage staff.',
    'Explore new ways.',
    'The Council should further promote dialogue.',
    'Missions need to consider why.',
    'Improve coordination <Cite source="norway-2008" pages="23" />.',
  ])('%s', (words) => {
    expect(quotes(words)).toEqual([words.replace(/ <.*>/, '')]);
  });

  test('is reported once, at the first sentence that asks', () => {
    expect(quotes('This has long been so. Promote dialogue. It helps.\n\nEnhance trust.')).toEqual([
      'Promote dialogue.',
    ]);
  });
});

describe('an ask that says what would be there', () => {
  test.each([
    'Publish the plan.',
    'Strengthen the board by giving its decisions more authority.',
    'Improve coordination: report to the board.',
    'Consider the budget within six weeks.',
    'Review the mandate every year.',
    'Promote dialogue. Appoint one person who leads it.',
    'The Council should promote dialogue and appoint one person who leads it.',
  ])('%s', (words) => {
    expect(quotes(words)).toEqual([]);
  });
});

describe('an ask that asks nobody', () => {
  test.each([
    ['There should be a common plan.', ['There should be']],
    ['It is important to agree. Publish the plan.', ['It is important']],
    ['More staff are urgently needed. There must be money.', ['are urgently needed', 'There must be']],
    ['The Council should publish the plan that is there.', []],
  ])('%s', (words, expected) => {
    expect(quotes(words)).toEqual(expected);
  });
});

test('only recommendations ask', () => {
  const changes = { [bestPractice]: replacing('Let the field decide.', 'Consider the field.') };
  expect(found(changes)).toEqual([]);
});

test('it says what to write instead', () => {
  const text =
    '## The ask\n\nEnhance trust. There should be a plan.\n\n## Why\n\nSo.\n\n## What it would take\n\nTime.';
  expect(said({ [recommendation]: withText(text) })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:20:1 information specific-ask
      Nobody could tell whether this was done: the ask rests on "enhance".
      found: Enhance trust.
      expected: a verb whose result can be seen, such as establish, publish, appoint, fund, or report by
      Say what would be there afterwards: "Publish ...", "Appoint ...", "Report by ..."; or add how: "by giving ...". If the source asks for no more, leave it and say so under "What it would take".
    recommendations/plan-early.mdx:20:1 information specific-ask
      "There should be" asks nobody.
      found: There should be
      expected: a sentence that begins with what the addressee does, or with the body that does it
      Turn the sentence round: "Publish the plan", or "The Council should publish the plan"."
  `);
});
