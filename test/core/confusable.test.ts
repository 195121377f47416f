import { expect, test } from 'vitest';
import { atAGlance, confusableWith } from '../../src/core/confusable.ts';
import { loadRepository } from '../../src/files/load.ts';
import { settings } from '../../src/files/settings.ts';

test.each([
  ['plan-early', 'Plan-Early'],
  ['plan-early', 'plan-ear1y'],
  ['plan-early', 'planearly'],
  ['plan-early', 'plans-early'],
  ['push-decisions-down', 'push-decision-down'],
  ['fund-the-countries', 'fund-the-country'],
  ['do-no-harm', 'd0-no-harm'],
  ['plan-early', 'plan-\u200bearly'],
  ['avoid-rigid-templates', 'avoid-rigit-templates'],
  ['avoid-rigid-templates', 'avoid-rigid-tmplates'],
  ['avoid-rigid-templates', 'avoid-riigid-templates'],
  ['avoid-rigid-templates', 'avoid-rigid-tempaltes'],
])('%s and %s are taken for each other', (one, other) => {
  expect(confusableWith(one, ['far-away', other])).toBe(other);
  expect(confusableWith(other, ['far-away', one])).toBe(one);
});

test.each([
  ['plan-early', 'plan-late'],
  ['plan-early', 'plan-nearly'],
  ['ddr', 'ssr'],
  ['resolution-1325', 'resolution-1326'],
  ['lessons-of-2008', 'lessons-of-2009'],
  ['annex-1-10', 'annex-11-0'],
])('%s and %s are two', (one, other) => {
  expect(confusableWith(one, [other])).toBeNull();
});

test.each([
  ['discuss-a-crisis', 'discuss-a-crisi'],
  ['assess-the-press', 'assess-the-pres'],
  ['plan-for-status', 'plan-for-statu'],
])('the s at the end of %s makes no plural', (one, other) => {
  expect(atAGlance(one)).not.toBe(atAGlance(other));
});

test('an id is not taken for itself', () => {
  expect(confusableWith('plan-early', ['plan-early'])).toBeNull();
});

test('no two ids of this repository are taken for each other', async () => {
  const { repository } = await loadRepository(settings({}).contentDir);
  const { entryRecords, listRecords, sources, vocabulary } = repository;
  const sets = [
    entryRecords.map(({ document }) => document.id),
    listRecords.map(({ document }) => document.id),
    ...[sources, ...Object.values(vocabulary)].map((table) => [...table.keys()]),
  ];
  expect(sets.flat().length).toBeGreaterThan(200);
  for (const ids of sets) expect(ids.filter((id) => confusableWith(id, ids) !== null)).toEqual([]);
});
