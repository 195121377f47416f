import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../src/core/id.ts';
import { entryView } from '../../src/views/entry.ts';
import { pages } from '../../src/views/pages.ts';
import type { Site } from '../../src/views/site.ts';
import { madeSite } from './made-site.ts';

const made = madeSite(100);
const [entry, ...others] = [...made.repository.entries.values()];
if (entry === undefined) throw new Error('The collection is empty.');

/** A site in which so many refer to the first entry, which has had another id. */
function referredTo(linking: number, requiring: number): Site {
  const incoming = others
    .slice(0, linking + requiring)
    .map(
      ({ id }, at) =>
        ({ type: at < linking ? 'is-linked-from' : 'is-supported-by', from: id, note: null }) as const,
    );
  const renamed = { ...made.repository.renamed, entries: new Map([['before', entry?.id as EntryId]]) };
  return {
    ...made,
    repository: { ...made.repository, renamed },
    index: {
      ...made.index,
      entries: new Map([[entry?.id as EntryId, { outgoing: [], incoming, related: [], readingLists: [] }]]),
    },
  };
}

describe('an entry that ninety refer to', () => {
  const site = referredTo(70, 20);
  const first = pages.references.view(site, entry.id);
  const second = pages.references.view(site, `${entry.id}/page/2`);

  test('has pages that hold all of them once, under how they are connected', () => {
    const groups = [...(first?.groups ?? []), ...(second?.groups ?? [])];
    expect(groups.flatMap(({ neighbours }) => neighbours.map(({ id }) => id)).toSorted()).toEqual(
      others
        .slice(0, 90)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(groups.map(({ id, count, neighbours }) => [id, count, neighbours.length])).toEqual([
      ['is-supported-by', 20, 20],
      ['is-linked-from', 70, 40],
      ['is-linked-from', 70, 30],
    ]);
    expect(first?.pagination?.position).toContain('1 to 60 of 90');
    expect(first?.lede).toContain('All 90 entries');
    expect(first?.trail).toEqual([{ text: entry.title, href: site.paths.entry(entry.id) }]);
    expect(pages.references.view(site, `${entry.id}/page/3`)).toBeNull();
  });

  test('leads to them from its own page', () => {
    const more = entryView(site, entry).references.groups.map((group) => group.more);
    expect(more).toEqual([
      null,
      { text: 'and 50 more', href: `${site.paths.entryReferences(entry.id)}#is-linked-from` },
    ]);
  });

  test('has them under the id that it had before as well', () => {
    expect([...pages.references.ids(site)].toSorted()).toEqual(
      [entry.id, `${entry.id}/page/2`, 'before', 'before/page/2'].toSorted(),
    );
    expect(pages.references.view(site, 'before')?.groups).toEqual(first?.groups);
  });
});

test.each([
  ['whose page has room for all', 20, 20],
  ['to which nobody refers', 0, 0],
])('an entry %s has none', (_what, linking, requiring) => {
  const site = referredTo(linking, requiring);
  expect([...pages.references.ids(site)]).toEqual([]);
  expect(pages.references.view(site, entry.id)).toBeNull();
});
