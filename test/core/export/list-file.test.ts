import { expect, test } from 'vitest';
import { exportListFile } from '../../../src/core/export/list-file.ts';
import { readListFile } from '../../../src/core/my-list/transfer.ts';

const curated = {
  title: 'Planning in an hour',
  purpose: 'For a planner with an hour.',
  audience: ['planners'],
  aims: ['name who takes part'],
  sections: [
    {
      title: 'First',
      items: [
        { entry: 'plan-together', importance: 'essential' as const, note: 'The core of it.' },
        { source: 'norway-2008', importance: 'optional' as const },
      ],
    },
  ],
};

test('a curated list is a file that opens as a personal one', () => {
  const read = readListFile(exportListFile(curated, (id) => id));
  expect(read).toMatchObject({
    dropped: [],
    list: {
      title: 'Planning in an hour',
      audience: 'planners',
      sections: [
        {
          title: 'First',
          items: [{ entry: 'plan-together', importance: 'essential', note: 'The core of it.' }],
        },
      ],
    },
  });
});

test('it names what no personal list holds', () => {
  expect(JSON.parse(exportListFile(curated, (id) => id))).toMatchObject({ leftBehind: ['norway-2008'] });
  const entries = { ...curated, sections: [{ title: 'A', items: [{ entry: 'plan-together' }] }] };
  expect(JSON.parse(exportListFile(entries, (id) => id))).not.toHaveProperty('leftBehind');
});

test('an entry has the id that it has now, and one that was withdrawn stays behind', () => {
  const idNow = (id: string): string | null => (id === 'plan-together' ? 'plan-with-others' : null);
  const items = [{ entry: 'plan-together' }, { entry: 'withdrawn' }];
  const file = exportListFile({ ...curated, sections: [{ title: 'A', items }] }, idNow);
  expect(JSON.parse(file)).toMatchObject({
    sections: [{ items: [{ entry: 'plan-with-others' }] }],
    leftBehind: ['withdrawn'],
  });
});
