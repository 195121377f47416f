import { describe, expect, test } from 'vitest';
import { feedIds, feedView, follow } from '../../src/views/feeds.ts';
import { entryOf, site } from './sample.ts';

const list = 'https://example.org/kb/reading-lists/before-you-plan/';
const entry = 'https://example.org/kb/entries/plan-together/';

describe('a feed', () => {
  test('of everything holds entries and lists that have a date, and says nothing of the others', () => {
    const { items, title, page, atom, json } = feedView(site, { kind: 'everything' });
    expect(items.map(({ address }) => address)).toEqual([entry, list]);
    expect([title, page, atom, json]).toEqual([
      'Peace Operations Lessons',
      'https://example.org/kb/',
      'https://example.org/kb/feed.xml',
      'https://example.org/kb/feed.json',
    ]);
    expect(items[0]).toMatchObject({
      title: 'Plan <together> & early',
      published: '2026-11-24',
      updated: '2026-11-24',
      authors: ['A. Writer'],
      categories: [
        { term: 'recommendation', label: 'Recommendation' },
        { term: 'integrated-planning', label: 'Integrated planning' },
      ],
    });
  });

  test('of a top theme holds what stands under its narrower ones', () => {
    const { items, title } = feedView(site, { kind: 'themes', id: 'planning' });
    expect(title).toBe('Planning - Peace Operations Lessons');
    expect(items.map(({ address }) => address)).toEqual([entry]);
  });

  test('of a body holds once what asks it and what is about it', () => {
    expect(feedView(site, { kind: 'actors', id: 'dpko' }).items).toHaveLength(1);
  });

  test('of a list holds the list, and its entries under their names of today', () => {
    const { items, title } = feedView(site, { kind: 'readingLists', id: 'before-you-plan' });
    expect(title).toBe('Planning in an hour - Peace Operations Lessons');
    expect(items.map(({ address }) => address)).toEqual([entry, list]);
  });

  test('is dated by the last change of each item', () => {
    const changed = { ...entryOf('plan-together'), updated: '2027-01-02' };
    const entries = new Map(site.repository.entries).set(changed.id, changed);
    const { items } = feedView(
      { ...site, repository: { ...site.repository, entries } },
      { kind: 'everything' },
    );
    expect(items[0]).toMatchObject({ published: '2026-11-24', updated: '2027-01-02' });
  });
});

test('there are feeds only where something has a date; an old name of a list has that of the list', () => {
  expect(feedIds(site, 'themes').map(({ id }) => id)).toEqual(['planning', 'integrated-planning']);
  expect(feedIds(site, 'countries')).toEqual([]);
  expect(feedIds(site, 'readingLists')).toEqual([
    { id: 'before-you-plan', of: 'before-you-plan' },
    { id: 'before-plan', of: 'before-you-plan' },
  ]);
  expect(follow(site, { kind: 'countries', id: 'SOM' })).toBeNull();
});

test('a page leads to both formats', () => {
  expect(follow(site, { kind: 'actors', id: 'donors' })).toEqual({
    label: 'Follow:',
    title: 'Donors - Peace Operations Lessons',
    feeds: [
      { text: 'Atom', href: '/kb/actors/donors/feed.xml', type: 'application/atom+xml' },
      { text: 'JSON Feed', href: '/kb/actors/donors/feed.json', type: 'application/feed+json' },
    ],
  });
});
