import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import type { SiteName } from '../browser/setup.ts';

const text = z.string().min(1);
const texts = z.array(text);

/** The contract of /data/entries.json. */
const entries = z.array(
  z.strictObject({
    id: text,
    kind: z.enum(['best-practice', 'recommendation', 'country-experience']),
    title: text,
    summary: text,
    url: text,
    themes: texts.min(1),
    countries: texts,
    actors: texts,
    addressees: z.array(z.strictObject({ actor: text, role: text, basis: text })),
    phases: texts,
    sources: z
      .array(z.strictObject({ source: text, section: text.nullable(), pages: text.nullable() }))
      .min(1),
    strength: text.nullable(),
    status: text.nullable(),
    published: text.nullable(),
    updated: text.nullable(),
    words: z.int().nonnegative(),
    language: text,
  }),
);

/** The contract of /data/cross-references.json. */
const reference = { type: text, note: text.nullable() };
const crossReferences = z.record(
  text,
  z.strictObject({
    outgoing: z.array(z.strictObject({ ...reference, to: text })),
    incoming: z.array(z.strictObject({ ...reference, from: text })),
    related: z.array(
      z.strictObject({ id: text, reasons: z.array(z.strictObject({ kind: text, id: text })).min(1) }),
    ),
    readingLists: texts,
  }),
);

describe.each<SiteName>(['real', 'small'])('the data of the %s collection', (name) => {
  const { folder, basePath } = inject('sites')[name];
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, 'data', file), 'utf8'));

  test('entries.json keeps its contract', () => {
    expect(entries.safeParse(read('entries.json')).error).toBeUndefined();
  });

  test('cross-references.json keeps its contract, and holds every entry', () => {
    const { data, error } = crossReferences.safeParse(read('cross-references.json'));
    expect(error).toBeUndefined();
    const ids = entries.parse(read('entries.json')).map(({ id }) => id);
    expect(Object.keys(data ?? {}).sort()).toEqual([...ids].sort());
    const named = Object.values(data ?? {}).flatMap(({ outgoing, incoming, related }) => [
      ...outgoing.map(({ to }) => to),
      ...incoming.map(({ from }) => from),
      ...related.map(({ id }) => id),
    ]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('vocabulary.json holds every vocabulary, and the sources', () => {
    const term = z.looseObject({ id: text, label: text });
    const vocabulary = z.strictObject({
      themes: z.array(term).min(1),
      actors: z.array(term).min(1),
      countries: z.array(term).min(1),
      phases: z.array(term).min(1),
      levels: z.array(term).min(1),
      glossary: z.array(term).min(1),
      sources: z.array(z.looseObject({ id: text, title: text })).min(1),
    });
    expect(vocabulary.safeParse(read('vocabulary.json')).error).toBeUndefined();
  });

  test('addresses are those of the site', () => {
    const base = basePath.replace(/\/$/, '');
    for (const { id, url } of entries.parse(read('entries.json'))) expect(url).toBe(`${base}/entries/${id}/`);
  });
});

test('the references of the small collection are as expected', () => {
  const { folder } = inject('sites').small;
  const expected = JSON.parse(readFileSync('test/fixtures/small-site/expected.json', 'utf8')) as {
    entries: object;
  };
  const found: unknown = JSON.parse(readFileSync(path.join(folder, 'data', 'cross-references.json'), 'utf8'));
  expect(found).toEqual(expected.entries);
});

test('an entry as others get it', () => {
  const { folder } = inject('sites').small;
  const all = entries.parse(JSON.parse(readFileSync(path.join(folder, 'data', 'entries.json'), 'utf8')));
  expect(all.find(({ id }) => id === 'plan-with-those-who-deliver')).toEqual({
    id: 'plan-with-those-who-deliver',
    kind: 'recommendation',
    title: 'Plan with the people who will have to deliver',
    summary: 'Plans made alone come late, and nobody in the field knows them.',
    url: '/kb/entries/plan-with-those-who-deliver/',
    themes: ['integrated-planning', 'early-field-presence'],
    countries: [],
    actors: ['un-country-team'],
    addressees: [
      { actor: 'dpko', role: 'lead', basis: 'named' },
      { actor: 'donors', role: 'fund', basis: 'inferred' },
    ],
    phases: ['start-up'],
    sources: [
      { source: 'norway-2008', section: '3.6', pages: '22-23' },
      { source: 'norway-2008', section: '10', pages: '46' },
    ],
    strength: 'should',
    status: 'not-assessed',
    published: '2026-11-20',
    updated: '2026-11-24',
    words: expect.any(Number),
    language: 'en',
  });
});
