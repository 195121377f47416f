import { expect, test } from 'vitest';
import { parseDocument } from '../../../src/core/document/parse.ts';
import { fromList } from '../../../src/core/my-list/from-list.ts';
import { bounds } from '../../../src/core/my-list/model.ts';
import { proposedList } from '../../../src/core/my-list/propose.ts';
import type { ReadingListFields } from '../../../src/core/reading-list.ts';
import { isWithin, item } from './sample.ts';

const curated = {
  title: 'Before you leave',
  purpose: 'What to settle first.',
  audience: ['Planners, in the field', 'Desk officers'],
  aims: ['Name who stays'],
  sections: [
    {
      title: 'First',
      items: [
        { entry: 'one', importance: 'essential', note: 'Begin here.', question: 'Who?' },
        { source: 'norway-2008', section: '3.6', importance: 'recommended' },
      ],
    },
    {
      title: 'Then',
      items: [
        { entry: 'two', importance: 'optional' },
        { entry: 'one', importance: 'optional' },
      ],
    },
  ],
} as const;

test('everything is taken over but what is no entry or stands there already', () => {
  const { list, dropped } = fromList(curated, 'mine');
  expect(list).toEqual({
    key: 'mine',
    title: 'Before you leave',
    purpose: 'What to settle first.',
    audience: 'Planners, in the field; Desk officers',
    aims: ['Name who stays'],
    sections: [
      {
        key: 'n1',
        title: 'First',
        items: [item('one', { importance: 'essential', note: 'Begin here.', question: 'Who?' })],
      },
      { key: 'n2', title: 'Then', items: [item('two', { importance: 'optional' })] },
    ],
    changed: '',
  });
  expect(dropped).toEqual(['norway-2008', 'one']);
  expect(isWithin(list)).toBe(true);
});

test('names of those for whom it is are kept whole, as many as there is room for', () => {
  const audience = Array.from({ length: 30 }, (_, at) => `Planners of kind ${at}`);
  const { list } = fromList({ ...curated, audience }, 'mine');
  expect(list.audience.length).toBeLessThanOrEqual(bounds.audience);
  expect(list.audience.split('; ')).toEqual(audience.slice(0, 6));
  expect(fromList({ ...curated, audience: [] }, 'mine').list.audience).toBe('');
});

test('offered again, it has those for whom it is in a list', () => {
  const proposed = proposedList(fromList(curated, 'mine').list);
  if ('missing' in proposed) throw new Error('It lacks something.');
  const bytes = new TextEncoder().encode(proposed.text);
  expect(parseDocument({ file: proposed.file, bytes }).data).toMatchObject({
    audience: [...curated.audience],
  });
});

test('what the schema reads can be taken over', () => {
  const read: Pick<ReadingListFields, 'title' | 'purpose' | 'audience' | 'aims' | 'sections'> = {
    title: 'A',
    purpose: 'B',
    audience: [],
    aims: [],
    sections: [],
  };
  expect(fromList(read, 'mine').list.title).toBe('A');
});
