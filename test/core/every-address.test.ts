import { expect, test } from 'vitest';
import { everyEntryAddress, everyListAddress } from '../../src/core/every-address.ts';
import type { EntryId } from '../../src/core/id.ts';
import { site } from '../views/sample.ts';

test('an entry can be asked for under the ids that it had', () => {
  const found = everyEntryAddress(site.repository).map(({ id, of }) => [id, of.id]);
  expect(found).toContainEqual(['plan-as-one', 'plan-together']);
  expect(found).toContainEqual(['plan-together', 'plan-together']);
  expect(found).toHaveLength(site.repository.entries.size + 1);
});

test('so can a list', () => {
  expect(everyListAddress(site.repository).map(({ id, of }) => [id, of.id])).toEqual([
    ['before-you-plan', 'before-you-plan'],
    ['before-plan', 'before-you-plan'],
  ]);
});

test('an id that another entry has taken over is that entry', () => {
  const { entries, renamed } = site.repository;
  const taken = new Map([...renamed.entries, ['fund-early', 'plan-together' as EntryId]]);
  const found = everyEntryAddress({ ...site.repository, entries, renamed: { ...renamed, entries: taken } });
  expect(found.filter(({ id }) => id === 'fund-early').map(({ of }) => of.id)).toEqual(['fund-early']);
});
