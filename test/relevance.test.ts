/**
 * The judged queries hold together with the content. A test has the name of a query, so that its failure says which
 * judgement to look at again; test/relevance/README.md says how.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { EntryId } from '../src/core/id.ts';
import { loadRepository } from '../src/files/load.ts';
import { settings } from '../src/files/settings.ts';

/** The fewest queries of each kind: a set without one of them would miss a way in which readers ask. */
const fewest = {
  question: 25,
  keyword: 10,
  acronym: 10,
  paraphrase: 20,
  variant: 8,
  'typing-mistake': 15,
  arabic: 5,
  chinese: 5,
  french: 6,
  russian: 5,
  spanish: 6,
  country: 5,
  actor: 8,
  phrase: 4,
  partly: 3,
  nothing: 8,
} as const;
type Kind = keyof typeof fewest;
const kinds = Object.keys(fewest) as Kind[];

const query = z.strictObject({
  id: z.string().regex(/^q\d{3}$/),
  text: z
    .string()
    .min(2)
    .refine((text) => text === text.trim(), 'no space at either end'),
  kind: z.enum(kinds),
});
const grades = z.record(z.string(), z.union([z.literal(1), z.literal(2), z.literal(3)]));

const queriesText = readFileSync('test/relevance/queries.json', 'utf8');
const qrelsText = readFileSync('test/relevance/qrels.json', 'utf8');
const queries = z.array(query).parse(JSON.parse(queriesText));
const qrels = z.record(z.string(), grades).parse(JSON.parse(qrelsText));
const reserved = 'beyond-the-sources';
const { repository } = await loadRepository(settings({}).contentDir);

/**
 * Every word that an entry holds, or a vocabulary, but for the themes that are reserved for what no source covers and the
 * countries under which no entry stands.
 */
const held = new Set([
  ...repository.documents
    .filter(
      ({ id, kind }) =>
        repository.entries.has(id as EntryId) ||
        (kind in repository.vocabulary && kind !== 'themes' && kind !== 'countries'),
    )
    .flatMap(({ data, text }) => wordsOf(`${JSON.stringify(data)} ${text}`)),
  ...[...repository.vocabulary.themes.values()]
    .filter(({ id, broader }) => id !== reserved && broader !== reserved)
    .flatMap((theme) => wordsOf(JSON.stringify(theme))),
  ...[...repository.vocabulary.countries.values()]
    .filter(({ id }) => [...repository.entries.values()].some(({ countries }) => countries.includes(id)))
    .flatMap((country) => wordsOf(JSON.stringify(country))),
]);

describe('every judgement names an entry that is there, with few enough that must come first', () => {
  test.each(judged().map((one) => [nameOf(one), one] as const))('%s', (_name, { id, kind }) => {
    const own = qrels[id] ?? {};
    expect(Object.keys(own).filter((entry) => !repository.entries.has(entry as EntryId))).toEqual([]);
    const exact = Object.values(own).filter((grade) => grade === 3).length;
    expect(Object.keys(own).length).toBeGreaterThan(0);
    expect(exact).toBeLessThanOrEqual(5);
    if (kind !== 'partly') expect(exact).toBeGreaterThan(0);
  });
});

describe('what the sources do not cover stands in no entry and no vocabulary', () => {
  const none = queries.filter(({ kind }) => kind === 'nothing');
  test.each(none.map((one) => [nameOf(one), one] as const))('%s', (_name, { id, text }) => {
    expect(qrels[id]).toBeUndefined();
    expect(wordsOf(text).filter((word) => held.has(word))).toEqual([]);
  });
});

describe('what is covered in part holds a word that is not', () => {
  const partly = queries.filter(({ kind }) => kind === 'partly');
  test.each(partly.map((one) => [nameOf(one), one] as const))('%s', (_name, { text }) => {
    expect(wordsOf(text).filter((word) => !held.has(word)).length).toBeGreaterThan(0);
    expect(wordsOf(text).filter((word) => held.has(word)).length).toBeGreaterThan(0);
  });
});

describe('a phrase is one that an entry holds', () => {
  const texts = repository.documents.map(({ data, text }) => `${JSON.stringify(data)} ${text}`.toLowerCase());
  const phrases = queries.filter(({ kind }) => kind === 'phrase');
  test.each(phrases.map((one) => [nameOf(one), one] as const))('%s', (_name, { text }) => {
    const phrase = /"([^"]+)"/.exec(text)?.[1];
    expect(phrase).toBeDefined();
    expect(texts.some((one) => one.includes(phrase ?? ''))).toBe(true);
  });
});

test.each(kinds.map((kind) => [kind, fewest[kind]] as const))(
  'enough queries of kind %s: %i',
  (kind, count) => {
    expect(queries.filter((one) => one.kind === kind).length).toBeGreaterThanOrEqual(count);
  },
);

test('there are at least 80 queries, and they ask for every entry', () => {
  const asked = new Set(Object.values(qrels).flatMap((own) => Object.keys(own)));
  expect(queries.length).toBeGreaterThanOrEqual(80);
  // An entry that no query asks for could fall out of the search unseen.
  const unasked = [...repository.entries.keys()].filter((id) => !asked.has(id));
  expect(unasked.length).toBeLessThan(repository.entries.size / 4);
});

test('no two queries ask the same, and no judgement is left of a query that is gone', () => {
  const texts = queries.map(({ text }) => text.toLowerCase());
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  expect(Object.keys(qrels).filter((id) => !queries.some((one) => one.id === id))).toEqual([]);
});

test('no query is the title of an entry, which any engine would find', () => {
  const titles = new Set([...repository.entries.values()].map(({ title }) => title.toLowerCase()));
  expect(queries.filter(({ text }) => titles.has(text.toLowerCase()))).toEqual([]);
});

test.each([
  ['queries.json', queriesText, /^ {2}\{ "id": "(q\d{3})", .+ \},?$/],
  ['qrels.json', qrelsText, /^ {2}"(q\d{3})": \{ .+ \},?$/],
])('%s holds one query a line, each once, in the order of ids', (_file, text, line) => {
  const lines = text.split('\n').slice(1, -2);
  const ids = lines.map((one) => line.exec(one)?.[1] ?? one);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.every((id) => /^q\d{3}$/.test(id))).toBe(true);
});

function judged(): typeof queries {
  return queries.filter(({ kind }) => kind !== 'nothing');
}

function nameOf({ id, kind, text }: (typeof queries)[number]): string {
  return `${id} ${kind}: ${text}`;
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word !== 'and');
}
