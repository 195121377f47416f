import { describe, expect, test } from 'vitest';
import { noCycle } from '../../../src/core/checks/no-cycle.ts';
import { parseDocument } from '../../../src/core/document/parse.ts';
import { assemble } from '../../../src/core/repository.ts';
import { bestPractice, experience, found, recommendation, said, withFields } from './sample.ts';

const superseding = (...ids: string[]) =>
  withFields(`relations: [${ids.map((id) => `{ type: supersedes, entry: ${id} }`).join(', ')}]`);

test('two entries supersede each other: said once, at the relation', () => {
  expect(
    said({ [recommendation]: superseding('push-decisions-down'), [bestPractice]: superseding('plan-early') }),
  ).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:2:40 error no-cycle
      The entry supersedes "push-decisions-down", which supersedes it.
      found: plan-early > push-decisions-down > plan-early
      expected: a newer entry that supersedes an older one
      Keep the relation of the newer entry and delete the other."
  `);
});

test('an entry is superseded by way of others, under an id that it had', () => {
  const problems = found({
    [recommendation]: superseding('push-decisions-down'),
    [bestPractice]: superseding('assess-in-somalia'),
    [experience]: superseding('plan-sooner'),
  });
  expect(problems.map(({ rule, severity, file, actual }) => [rule, severity, file, actual])).toEqual([
    [
      'no-cycle',
      'error',
      experience,
      'assess-in-somalia > plan-early > push-decisions-down > assess-in-somalia',
    ],
    ['reference-exists', 'warning', experience, 'plan-sooner'],
  ]);
});

describe('no circle', () => {
  test.each([
    ['a chain', { [recommendation]: superseding('push-decisions-down', 'assess-in-somalia') }],
    [
      'one that supersedes itself, which another rule reports',
      { [recommendation]: superseding('plan-early') },
    ],
    ['one that supersedes what is not there', { [recommendation]: superseding('nothing') }],
    [
      'one that leads to a circle and is not in it',
      {
        [experience]: superseding('plan-early'),
        [recommendation]: (text: string) => text,
      },
    ],
    [
      'entries that support each other',
      { [bestPractice]: withFields('relations: [{ type: supports, entry: plan-early }]') },
    ],
  ])('%s', (_name, changes) => {
    expect(found(changes).filter(({ rule }) => rule === 'no-cycle')).toEqual([]);
  });
});

test('a long chain and a large circle end, and the circle is said once', () => {
  const count = 3_000;
  const entry = (prefix: string, at: number, next: number | null) => {
    const relations = next === null ? '' : `relations: [{ type: supersedes, entry: ${prefix}-${next} }]\n`;
    const text = `---\ntitle: A\nsummary: B\nthemes: [c]\nsources: [{ source: d }]\n${relations}---\n`;
    return parseDocument({
      file: `best-practices/${prefix}-${at}.mdx`,
      bytes: new TextEncoder().encode(text),
    });
  };
  const all = Array.from({ length: count }, (_, at) => [
    entry('chain', at, at + 1 < count ? at + 1 : null),
    entry('ring', at, (at + 1) % count),
  ]).flat();
  const problems = noCycle.check(assemble(all).repository, {});
  expect(problems.map(({ file }) => file)).toEqual(['best-practices/ring-0.mdx']);
  expect(problems[0]?.actual?.length).toBeLessThanOrEqual(160);
});
