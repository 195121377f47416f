import { describe, expect, test } from 'vitest';
import { found, recommendation, withFields } from '../checks/sample.ts';
import { mended, said } from './mended.ts';

describe('values', () => {
  const one = (yaml: string) =>
    said({ [recommendation]: withFields(yaml) }, recommendation).filter(
      (line) => !line.includes('order of fields'),
    );

  test.each([
    ['published: 2026-1-5', 'published: "2026-01-05"'],
    ['published: 2026/01/05', 'published: "2026-01-05"'],
    ['updated: "2026.1.5"', 'updated: "2026-01-05"'],
    ["reviewBy: '2026-1-05' # soon", 'reviewBy: "2026-01-05" # soon'],
    ['published: 2026-01-05T10:00:00Z', 'published: "2026-01-05"'],
  ])('a day in another form: %s', (before, after) => {
    expect(one(before)).toEqual([`2 date: ${before} -> ${after}`]);
  });

  test('a month in another form, where a month will do', () => {
    const status = (date: string) =>
      `status:\n  state: done\n  date: ${date}\n  proof: It was.\n  source: norway-2008`;
    expect(one(status('2026-5'))).toEqual(['4 date:   date: 2026-5 ->   date: "2026-05"']);
  });

  test.each(['5.1.2026', '2026-13-01', '2026-02-30', '01/05/2026', 'soon'])(
    'what could mean two days, or none, is left: %s',
    (date) => {
      expect(one(`published: ${date}`).filter((line) => line.includes('date:'))).toEqual([]);
    },
  );

  test.each([
    ['keywords: [NO, plain, "3"]', 'keywords: ["NO", plain, "3"]'],
    ['keywords: [2026-11-24, 3.10, 0777, 1:30, ~]', 'keywords: ["2026-11-24", "3.10", "0777", "1:30", "~"]'],
    ['published: 2026-11-24', 'published: "2026-11-24"'],
  ])('what other readers take for no text gets quotes: %s', (before, after) => {
    expect(one(before)).toEqual([`2 quotes: ${before} -> ${after}`]);
  });

  test.each(['keywords: [norway-2008, 22-23, a.b, No one, v1.2.3]', 'keywords: ["NO", \'3\']'])(
    'no quotes: %s',
    (yaml) => {
      expect(one(yaml)).toEqual([]);
    },
  );

  test('a colon in a value', () => {
    const changes = { [recommendation]: withFields('title: Plan early: "start" \\ now') };
    expect(said(changes, recommendation)).toEqual([
      '2 quotes: title: Plan early: "start" \\ now -> title: "Plan early: \\"start\\" \\\\ now"',
    ]);
    expect(found(changes).map(({ rule }) => rule)).toEqual(['valid-yaml']);
    expect(found({ [recommendation]: mended(changes).get(recommendation)?.text ?? '' })).toEqual([]);
  });

  test.each(['title: Plan early: now # or never', 'title: "Plan": early', 'title: Plan: a\n  b: c'])(
    'what may be more than one value is left: %s',
    (yaml) => {
      expect(one(yaml)).toEqual([]);
    },
  );
});
