import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/core/document/parse.ts';
import { bounds, type MyList } from '../../../src/core/my-list/model.ts';
import { type ProposedList, proposedList } from '../../../src/core/my-list/propose.ts';
import { problemsOf } from '../../browser/contribute-form.ts';
import { found } from '../checks/sample.ts';
import { anyList, item, listOf, section, seed } from './sample.ts';

const list = listOf(section('a', 'plan-with-those-who-deliver'), section('b', 'keep-aid-apart'));

function proposed(of: MyList): ProposedList {
  const made = proposedList(of);
  if ('missing' in made) throw new Error(`It lacks ${made.missing}.`);
  return made;
}

function dataOf({ file, text }: ProposedList) {
  return parseDocument({ file, bytes: new TextEncoder().encode(text) }).data as Record<string, unknown>;
}

test('the file of a list', () => {
  const items = [
    item('plan-with-those-who-deliver', {
      importance: 'essential',
      note: 'The core: of it.',
      question: 'Who?',
    }),
  ];
  expect(proposed({ ...list, sections: [{ key: 'a', title: '', items }] })).toMatchInlineSnapshot(`
    {
      "file": "reading-lists/for-my-team.mdx",
      "id": "for-my-team",
      "problems": [],
      "text": "---
    title: For my team
    purpose: "To begin with."
    audience: [Planners, desk officers]
    aims: [Name who plans]
    sections:
      - title: For my team
        items:
          - entry: plan-with-those-who-deliver
            importance: essential
            note: "The core: of it."
            question: "Who?"
    language: en
    ---
    ",
    }
  `);
});

describe('a title that is hard to write', () => {
  test.each([
    'Before "you" leave: what to settle',
    "It's a plan # not a comment",
    '---',
    '#',
    '- a list',
    '? a key',
    '   spaces before',
    '\tA tab',
    'Two\nlines',
    '👩‍🚒 For the fire service 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'قبل أن تخطط للانسحاب',
    'לפני היציאה',
    '出发之前',
    'می‌خواهم',
    'a\u202Eb\u200Bc',
    'NO',
    'null',
    'con',
    '2026-11-24',
    '!!js/function x',
    '&anchor *alias',
    '{ flow: [map] }',
    '%TAG ! x',
    '<script>alert(1)</script>',
    '\\u202E \\" \\',
    `{import('x')} {{ braces }}`,
    'T'.repeat(bounds.title),
    `${'word '.repeat(22)}`,
    '漢字'.repeat(bounds.title / 2),
  ])('%s', async (title) => {
    const made = proposed({ ...list, title });
    expect(made.problems).toEqual([]);
    expect(await problemsOf('test/fixtures/small-site/content', { [made.file]: made.text })).toEqual([]);
    const told = title
      .replace(/[\u202E\u200B]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    expect(dataOf(made)['title']).toBe(told);
  });
});

test('those for whom it is are parted, each named once', () => {
  const audience = ' Planners, new ones; ;desk officers ;Planners, new ones;';
  expect(dataOf(proposed({ ...list, audience }))['audience']).toEqual([
    'Planners, new ones',
    'desk officers',
  ]);
});

test.each([
  ['Before you leave', 'before-you-leave'],
  ['قبل', 'reading-list'],
  ['---', 'reading-list'],
  ['CON', 'reading-list-con'],
])('the id of %j is %s', (title, id) => {
  expect(proposed({ ...list, title })).toMatchObject({ id, file: `reading-lists/${id}.mdx` });
});

test('any list that lacks nothing is a valid file and says what it said', () => {
  const entries = fc.constantFrom('plan-early', 'push-decisions-down', 'assess-in-somalia');
  fc.assert(
    fc.property(anyList(entries), (any) => {
      const made = proposedList(any);
      const filled = any.sections.filter(({ items }) => items.length > 0);
      if ('missing' in made) {
        expect(made.missing).toEqual([
          ...(any.title === '' ? ['title'] : []),
          ...(any.purpose === '' ? ['purpose'] : []),
          ...(filled.length === 0 ? ['items'] : []),
        ]);
        return;
      }
      expect(made.problems).toEqual([]);
      expect(found({ [made.file]: made.text }).filter(({ file }) => file === made.file)).toEqual([]);
      const data = dataOf(made);
      expect(data['title']).toBe(any.title);
      expect(data['purpose']).toBe(any.purpose);
      expect(data['aims'] ?? []).toEqual(any.aims);
      expect(data['sections']).toEqual(
        filled.map(({ title, items }) => ({
          title: title === '' ? any.title : title,
          items: items.map((one) =>
            Object.fromEntries(Object.entries(one).filter(([, text]) => text !== '')),
          ),
        })),
      );
    }),
    { seed, numRuns: 200 },
  );
});

test('what it lacks is said, all at once', () => {
  expect(proposedList({ ...listOf(section('a')), title: ' ', purpose: '\u200B' })).toEqual({
    missing: ['title', 'purpose', 'items'],
  });
  expect(proposedList({ ...list, purpose: '' })).toEqual({ missing: ['purpose'] });
});

test('what the checks say of size and marks is said here, in their words', async () => {
  const long = { note: 'x'.repeat(bounds.note), question: 'y'.repeat(bounds.question) };
  const items = Array.from({ length: 100 }, (_, at) => item(`e${at}`, long));
  const large = proposed({ ...list, sections: [{ key: 'a', title: '', items }] });
  expect(large.problems.map(({ rule }) => rule)).toEqual(['file-size']);
  const marked = proposed({ ...list, title: `A ${'!'.repeat(105)}` });
  const said = await problemsOf('test/fixtures/small-site/content', { [marked.file]: marked.text });
  expect(marked.problems.length).toBeGreaterThan(0);
  expect(said).toEqual(marked.problems);
});
