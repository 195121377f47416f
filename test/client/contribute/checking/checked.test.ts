import { expect, test } from 'vitest';
import { check } from '../../../../src/client/contribute/checking/checked.ts';
import { emptyState, type State } from '../../../../src/client/contribute/draft-state.ts';
import { createPaths } from '../../../../src/core/paths.ts';

const known = {
  id: 'pay-early',
  kind: 'recommendation',
  title: 'Pay early',
  summary: 'Pay in the first month.',
  url: '/entries/pay-early/',
  themes: ['money'],
  keywords: [],
  aliases: ['pay-at-once'],
} as const;
const term = { label: 'Money', aliases: [], labels: {}, names: {} };
const around = {
  vocabulary: {
    themes: [{ ...term, id: 'money' }],
    actors: [],
    countries: [],
    phases: [],
    levels: [],
    glossary: [],
    sources: [],
  },
  collection: { entries: [known], withdrawn: ['named-a-witness'] },
} as unknown as Parameters<typeof check>[2]['around'];
const paths = createPaths('', 'https://example.org');
const checked = (state: Partial<State>) =>
  check({ ...emptyState, ...state }, 'best-practice', { around, paths, today: '2026-11-25' });
const atId = (id: string) =>
  checked({ fields: { title: 'Something else', id } }).problems.filter(({ field }) => field === 'id');

test.each([
  ['pay-early', 'The id "pay-early" stands already in recommendations/pay-early.mdx.'],
  ['pay-at-once', 'The id "pay-at-once" stands already in recommendations/pay-early.mdx.'],
  ['named-a-witness', 'The id "named-a-witness" stands already in published.yaml.'],
])('%s is taken', (id, reason) => {
  expect(atId(id).map((problem) => problem.reason)).toEqual([reason]);
});

test('an id that is free is', () => {
  expect(atId('pay-in-time')).toEqual([]);
});

test('another entry is named by its title, and shown as its page will tell it', () => {
  const relations = [
    { type: 'supports', entry: 'Pay early', note: 'So it was.' },
    { type: 'in-tension-with', entry: 'pay-early', note: '' },
  ];
  const { text, preview, problems } = checked({ fields: { title: 'Something else' }, rows: { relations } });
  expect(text).toContain('- type: supports\n    entry: pay-early\n    note: "So it was."');
  expect(problems.filter(({ field }) => field === 'relations')).toEqual([]);
  const neighbour = {
    id: 'pay-early',
    title: 'Pay early',
    href: '/entries/pay-early/',
    kind: 'recommendation',
  };
  expect(preview.references.groups).toEqual([
    {
      label: 'Supports',
      neighbours: [{ ...neighbour, kindLabel: 'Recommendation', note: 'So it was.' }],
      more: null,
    },
  ]);
  expect(preview.references.tensions).toMatchObject([neighbour]);
});
