import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { entrySchemas } from '../../src/core/entry.ts';
import { readingList } from '../../src/core/reading-list.ts';
import { source } from '../../src/core/source.ts';
import { vocabularySchemas } from '../../src/core/vocabulary.ts';

const schemas: [name: string, schema: z.ZodObject][] = Object.entries({
  ...entrySchemas,
  'reading-list': readingList,
  source,
  ...vocabularySchemas,
});

const locator = { source: 'norway-2008', pages: '23' };
const least = { title: 'A claim', summary: 'What to know.', themes: ['planning'], sources: [locator] };

/** The least that each kind asks for, and no more: what the product promises to contributors. */
const required: Record<string, Record<string, unknown>> = {
  'best-practice': least,
  recommendation: { ...least, addressees: [{ actor: 'dpko' }], strength: 'should' },
  'country-experience': { ...least, countries: ['SOM'] },
  'reading-list': {
    title: 'A list',
    purpose: 'To read.',
    sections: [{ title: 'S', items: [{ entry: 'x' }] }],
  },
  source: { id: 'x', type: 'report', title: 'X', shortTitle: 'X' },
  themes: { id: 'x', label: 'X' },
  actors: { id: 'x', label: 'X', kind: 'agency' },
  countries: { id: 'SOM', label: 'Somalia' },
  phases: { id: 'x', label: 'X' },
  levels: { id: 'x', label: 'X' },
  glossary: { id: 'x', label: 'X', definition: 'An X.' },
};

describe.each(schemas)('%s', (name, schema) => {
  test('refuses {}', () => {
    expect(schema.safeParse({}).success).toBe(false);
  });

  test('takes what is required', () => {
    expect(schema.safeParse(required[name]).error).toBeUndefined();
  });

  test.each(Object.keys(required[name] ?? {}))('misses %s', (field) => {
    const { [field]: _left, ...rest } = required[name] ?? {};
    expect(schema.safeParse(rest).error?.issues[0]?.path).toEqual([field]);
  });

  test('refuses a field that it does not know', () => {
    const { error } = schema.safeParse({ ...required[name], layout: '../x.astro' });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['layout'] }]);
  });

  test('describes every field', () => {
    expect(undescribed(schema)).toEqual([]);
  });
});

describe('an entry', () => {
  const parse = (fields: object) =>
    entrySchemas.recommendation.safeParse({ ...required['recommendation'], ...fields });
  const status = (fields: object) => parse({ status: fields }).success;

  test.each([
    ['a title of 111 characters', { title: 'x'.repeat(111) }],
    ['a summary of 61 words', { summary: 'word '.repeat(61) }],
    ['no theme', { themes: [] }],
    ['five themes', { themes: ['a', 'b', 'c', 'd', 'e'] }],
    ['a theme twice', { themes: ['a', 'a'] }],
    ['no source', { sources: [] }],
    ['no addressee', { addressees: [] }],
    ['a strength that no source has', { strength: 'urgent' }],
    ['an outcome, which is no field of a recommendation', { outcome: 'worked' }],
    ['a number', { title: 5 }],
  ])('refuses %s', (_name, fields) => {
    expect(parse(fields).success).toBe(false);
  });

  test.each([
    ['a title of 110 characters', { title: 'x'.repeat(110) }],
    ['a summary of 60 words', { summary: 'word '.repeat(60) }],
    ['four themes', { themes: ['a', 'b', 'c', 'd'] }],
  ])('takes %s', (_name, fields) => {
    expect(parse(fields).success).toBe(true);
  });

  test('absences are sensible', () => {
    expect(parse({}).data).toMatchObject({
      addressees: [{ actor: 'dpko', role: 'lead', basis: 'named' }],
      relations: [],
      aliases: [],
      countries: [],
      language: 'en',
    });
    expect(parse({}).data).not.toHaveProperty('status');
  });

  test('a state is proved, with a date and a source', () => {
    expect(status({ state: 'not-assessed' })).toBe(true);
    expect(status({ state: 'done' })).toBe(false);
    expect(status({ state: 'done', date: '2010', proof: 'It was done.' })).toBe(false);
    expect(status({ state: 'done', date: '2010', proof: 'It was done.', source: 'x' })).toBe(true);
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'https://user@host/',
  'https://a b',
  'ftp://x',
  'https://',
  'https:///evil.example',
  'https://evil.example\\good.example/',
  'https://good.example/\\evil',
  'https://exa<mple/',
  'https://[x/',
  ' https://example.org/',
  'https://example.org/\nb',
  'HTTPS://user:password@example.org/',
])('a source cannot have the address %s', (URL) => {
  expect(source.safeParse({ ...required['source'], URL }).success).toBe(false);
});

test('an author has a name', () => {
  expect(source.safeParse({ ...required['source'], author: [{ given: 'Ada' }] }).success).toBe(false);
});

/** Paths of the fields, at any depth, that have no sentence. */
function undescribed(schema: z.ZodType, path = ''): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
      const at = path === '' ? name : `${path}/${name}`;
      const own = described(field) ? [] : [at];
      return [...own, ...undescribed(field, at)];
    });
  }
  if (schema instanceof z.ZodArray) return undescribed(schema.element as z.ZodType, path);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return undescribed(schema.unwrap() as z.ZodType, path);
  return [];
}

/** A sentence may stand on the field or on what it wraps. */
function described(field: z.ZodType): boolean {
  if ((field.description ?? '').endsWith('.')) return true;
  return (
    (field instanceof z.ZodOptional || field instanceof z.ZodDefault) &&
    described(field.unwrap() as z.ZodType)
  );
}
