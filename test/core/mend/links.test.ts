import { describe, expect, test } from 'vitest';
import {
  bestPractice,
  readingList,
  recommendation,
  replacing,
  withFields,
  withText,
} from '../checks/sample.ts';
import { mended, said } from './mended.ts';

describe('ids that were renamed', () => {
  test.each([
    ['plan-sooner', 'plan-early'],
    ['"plan-sooner"', '"plan-early"'],
  ])('in a relation: %s', (before, after) => {
    const relation = (id: string) => `relations: [{ type: supports, entry: ${id} }]`;
    expect(said({ [bestPractice]: withFields(relation(before)) }, bestPractice)[0]).toBe(
      `2 renamed id: ${relation(before)} -> ${relation(after)}`,
    );
  });

  test('in a reading list', () => {
    const changes = { [readingList]: replacing('plan-early', 'plan-sooner') };
    expect(said(changes, readingList)).toEqual([
      '7 renamed id:       - entry: plan-sooner ->       - entry: plan-early',
    ]);
  });

  test('in links, with their fragments; words and code are left', () => {
    const old = '../recommendations/plan-sooner.mdx';
    const now = '../recommendations/plan-early.mdx';
    const text = `See [plan-sooner.mdx](${old}#why "Plan") and [so][one], [twice](${old}).\n\n[one]: ${old}\n`;
    const result = mended({ [bestPractice]: withText(text) }).get(bestPractice);
    expect(result?.text).toContain(`[plan-sooner.mdx](${now}#why "Plan") and [so][one], [twice](${now}).`);
    expect(result?.text).toContain(`[one]: ${now}`);
    expect(result?.changes.filter(({ what }) => what === 'renamed id')).toHaveLength(2);
    const code = `[a](${old}) and \`[a](${old})\``;
    expect(mended({ [bestPractice]: withText(code) }).get(bestPractice)?.text).toContain(code);
  });

  test('in a link to a list, and to an entry of another kind', () => {
    const changes = {
      [readingList]: withFields('aliases: [before-planning]'),
      [recommendation]: withText('[L](../reading-lists/before-planning.mdx)'),
      [bestPractice]: withText('[A](../best-practices/plan-early.mdx)'),
    };
    expect(mended(changes).get(recommendation)?.text).toContain('[L](../reading-lists/before-you-plan.mdx)');
    expect(mended(changes).get(bestPractice)?.text).toContain('[A](../recommendations/plan-early.mdx)');
  });

  test('an entry does not come to refer to itself', () => {
    const own = 'relations: [{ type: supports, entry: plan-sooner }]';
    expect(said({ [recommendation]: withFields(own) }, recommendation).join()).not.toContain('renamed');
    const changes = { [recommendation]: withText('See [so](./plan-sooner.mdx). \nAnd so on.') };
    expect(said(changes, recommendation).join()).toMatch(/space at the end(?!.*renamed)/);
  });
});
