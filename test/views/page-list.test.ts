/**
 * Every page of the site by its id: it is there, it has an address of its own, and what is no page is none.
 */
import { describe, expect, test } from 'vitest';
import type { PageType } from '../../src/views/page-type.ts';
import { pages } from '../../src/views/pages.ts';
import type { Site } from '../../src/views/site.ts';
import { madeSite } from './made-site.ts';
import { site } from './sample.ts';

const kinds = Object.entries<PageType<unknown>>(pages);
const [busy, other] = [...site.repository.entries.keys()];
if (busy === undefined || other === undefined) throw new Error('The sample has too few entries.');
const around = site.index.entries.get(busy) ?? { outgoing: [], related: [], readingLists: [] };
const incoming = Array.from(
  { length: 21 },
  () => ({ type: 'is-linked-from', from: other, note: null }) as const,
);
/** The sample with a guide, and with an entry that many refer to. */
const guided: Site = {
  ...site,
  guide: [{ id: 'rules/a', title: 'A', summary: 'S' }],
  index: { ...site.index, entries: new Map([...site.index.entries, [busy, { ...around, incoming }]]) },
};

test('no two pages have one address', () => {
  const addresses = kinds.flatMap(([, kind]) =>
    [...kind.ids(guided)].map((id) => kind.address(guided.paths, id)),
  );
  expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
  expect(addresses).toContain('/kb/guide/rules/a/');
});

describe.each(kinds)('%s', (_name, kind) => {
  test('shows something for each of its ids, and nothing for another', () => {
    const ids = [...kind.ids(guided)];
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(kind.view(guided, id), id).not.toBeNull();
    for (const id of ['no-such-id', '__proto__', 'no-such-id/page/2'])
      expect(kind.view(guided, id)).toBeNull();
  });
});

describe('a digest leaves out nothing that a page shows but words of the interface, which the digest of the code holds', () => {
  const wording = new Set(unwritten(site.t));

  test.each(kinds)('%s', (_name, kind) => {
    for (const id of kind.ids(guided))
      expect(unwritten(kind.view(guided, id)).filter((value) => !wording.has(value))).toEqual([]);
  });
});

/** What JSON does not write down: functions, maps, sets and the like. */
function unwritten(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(unwritten);
  if (typeof value !== 'object' || value === null)
    return value === null || ['string', 'number', 'boolean'].includes(typeof value) ? [] : [value];
  const isPlain = [Object.prototype, null].includes(Object.getPrototypeOf(value));
  return isPlain ? Object.values(value).flatMap(unwritten) : [value];
}

test('a renamed entry leaves a page that leads on, and a card that is that of the entry', () => {
  const standing = pages.entry.view(site, 'plan-as-one');
  expect(standing).toMatchObject({
    view: null,
    moved: { address: 'https://example.org/kb/entries/plan-together/' },
  });
  expect(pages.entryCard.view(site, 'plan-as-one')).toEqual(pages.entryCard.view(site, 'plan-together'));
});

describe('a listing of several pages', () => {
  const large = madeSite(200);
  const [id = ''] = [...large.repository.vocabulary.phases.keys()].filter(
    (phase) => (large.index.phases.get(phase)?.length ?? 0) > 60,
  );

  test('has an id for each, from the second on with its number', () => {
    const ids = [...pages.phase.ids(large)].filter((one) => one === id || one.startsWith(`${id}/`));
    expect(ids.slice(0, 2)).toEqual([id, `${id}/page/2`]);
    expect(pages.phase.address(large.paths, `${id}/page/2`)).toBe(`/kb/phases/${id}/page/2/`);
    expect(pages.phase.view(large, ids.at(-1) ?? '')?.groups.length).toBeGreaterThan(0);
  });

  test.each(['/page/1', '/page/02', '/page/0', '/page/-1', '/page/999', '/page/x', '/page/2/page/2'])(
    'has none under %s',
    (rest) => {
      expect(pages.phase.view(large, `${id}${rest}`)).toBeNull();
    },
  );
});

test('countries stand in lower case', () => {
  expect([...pages.country.ids(site)]).toEqual(['som', 'hti']);
  expect(pages.country.address(site.paths, 'som')).toBe('/kb/countries/som/');
  expect(pages.country.view(site, 'som')?.title).toBe('Somalia');
});
