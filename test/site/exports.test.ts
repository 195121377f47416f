import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';

const { folder } = inject('sites').real;
const read = async (file: string) => JSON.parse(await readFile(path.join(folder, file), 'utf8'));

test('/data/entries.json holds every entry with the fields of the contract', async () => {
  const entries = (await read('data/entries.json')) as Record<string, unknown>[];
  expect(entries.length).toBeGreaterThanOrEqual(30);
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(
    new Set(['best-practice', 'recommendation', 'country-experience']),
  );
  for (const entry of entries) {
    expect(Object.keys(entry)).toEqual([
      'id',
      'kind',
      'title',
      'summary',
      'url',
      'themes',
      'countries',
      'actors',
      'addressees',
      'phases',
      'sources',
      'strength',
      'status',
      'published',
      'updated',
      'words',
      'language',
    ]);
    expect(entry['url']).toBe(`/entries/${entry['id']}/`);
    expect(entry['words']).toBeGreaterThan(30);
  }
});

test('/data/cross-references.json has both sides of every relation', async () => {
  type References = {
    outgoing: { type: string; to: string; note: string | null }[];
    incoming: { type: string; from: string; note: string | null }[];
    related: { id: string; reasons: unknown[] }[];
    readingLists: string[];
  };
  const index = (await read('data/cross-references.json')) as Record<string, References>;
  for (const [id, { outgoing, incoming, related, readingLists }] of Object.entries(index)) {
    for (const { to, note } of outgoing) {
      expect(
        index[to]?.incoming.some((other) => other.from === id && other.note === note),
        `${id} -> ${to}`,
      ).toBe(true);
    }
    for (const { from } of incoming)
      expect(
        index[from]?.outgoing.some((other) => other.to === id),
        `${from} -> ${id}`,
      ).toBe(true);
    for (const other of related) {
      expect(index).toHaveProperty(other.id);
      expect(other.reasons.length).toBeGreaterThan(0);
    }
    expect(Array.isArray(readingLists)).toBe(true);
    expect(outgoing.length + incoming.length, `${id} stands alone`).toBeGreaterThan(0);
  }
  expect(index['set-recovery-priorities-by-realistic-funding']?.incoming).toContainEqual({
    type: 'is-supported-by',
    from: 'close-recovery-funding-gaps',
    note: 'Less earmarking would widen what is realistic.',
  });
});

test('/data/vocabulary.json holds all vocabularies and the sources', async () => {
  const vocabulary = await read('data/vocabulary.json');
  expect(Object.keys(vocabulary)).toEqual([
    'themes',
    'actors',
    'countries',
    'phases',
    'levels',
    'glossary',
    'sources',
  ]);
  expect(vocabulary.themes.filter((theme: { broader?: string }) => theme.broader === undefined)).toHaveLength(
    16,
  );
  expect(vocabulary.themes.length).toBeGreaterThanOrEqual(91);
});

test('the sitemap and robots.txt name the site', async () => {
  const sitemap = await readFile(path.join(folder, 'sitemap.xml'), 'utf8');
  expect(sitemap).toContain('<loc>http://localhost:4321/entries/push-decisions-down/</loc>');
  expect(await readFile(path.join(folder, 'robots.txt'), 'utf8')).toContain(
    'Sitemap: http://localhost:4321/sitemap.xml',
  );
});
