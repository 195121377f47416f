import { describe, expect, test } from 'vitest';
import { bestPractice, experience, found, recommendation, withFields } from '../checks/sample.ts';
import { mended, said } from './mended.ts';

test('the sample has nothing to mend but the order of its fields', () => {
  expect([...mended({}).keys()]).toEqual([bestPractice, experience]);
});

describe('what is not mended', () => {
  test.each([
    ['bytes that are no text', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0x20, 0x0a])],
    ['a huge file', `${'x \n'.repeat(40_000)}`],
    ['deep nesting', `---\ntitle: ${'['.repeat(60)} \n---\n`],
    ['nothing', ''],
  ])('%s', (_, content) => {
    expect(mended({ [bestPractice]: content }).has(bestPractice)).toBe(false);
  });

  test('a file that would have more errors after', () => {
    const fence = (text: string) => text.replace(/^---$/m, '--- ');
    expect(said({ [bestPractice]: fence }, bestPractice)[0]).toBe('1 space at the end: ---· -> ---');
    expect(mended({ [bestPractice]: '--- \ntitle: X\n---\n' }).has(bestPractice)).toBe(false);
  });

  test('a file without front matter is trimmed, and nothing else', () => {
    expect(said({ [bestPractice]: 'published: 2026-1-5 \n' }, bestPractice)).toEqual([
      '1 space at the end: published: 2026-1-5· -> published: 2026-1-5',
    ]);
  });
});

test('a mended file has nothing left to mend, and no more problems than before', () => {
  const changes = {
    [recommendation]: (text: string) =>
      `\uFEFF${withFields('strength: should\ntitle: Plan: early\nkeywords: [NO]\npublished: 2026-1-5')(text).replace(/\n/g, ' \r\n')}`,
    [bestPractice]: withFields('relations: [{ type: supports, entry: plan-sooner }]'),
  };
  const once = Object.fromEntries([...mended(changes)].map(([file, { text }]) => [file, text]));
  expect(Object.keys(once)).toEqual(expect.arrayContaining([recommendation, bestPractice]));
  expect([...mended(once)]).toEqual([]);
  expect(found(changes).length).toBeGreaterThan(1);
  expect(found(once)).toEqual([]);
});
