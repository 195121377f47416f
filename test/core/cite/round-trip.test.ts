/**
 * The references of the whole collection, read back by parsers that had no part in writing them.
 */
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { citationFormats } from '../../../src/core/cite/formats.ts';
import { recordOfEntry, recordsOfList } from '../../../src/core/cite/records.ts';
import { createPaths } from '../../../src/core/paths.ts';
import { loadRepository } from '../../../src/files/load.ts';
import { settings } from '../../../src/files/settings.ts';
import { risRecords } from './ris-records.ts';

const { repository } = await loadRepository(settings({}).contentDir);
const site = { siteName: 'Peace Operations Lessons', paths: createPaths('/kb', 'https://example.org') };
const entries = [...repository.entries.values()].map((entry) => recordOfEntry(repository, entry, site));
const lists = [...repository.readingLists.values()].map((list) => recordsOfList(repository, list, site));
const records = [...entries, ...lists.flatMap(([list]) => list ?? [])];

/** What has to come back: each value as a reader sees it. */
type Held = { title: string; authors: string[]; year: string; url: string; note: string };

test('there is something to read back', () => {
  expect(entries.length).toBeGreaterThan(100);
  expect(lists.length).toBeGreaterThan(5);
});

describe.each(records.map((record) => [record.id, record] as const))('%s', (_id, record) => {
  const held: Held = {
    title: record.title,
    authors: record.author.map((name) => ('literal' in name ? (name.literal ?? '') : '')),
    year: String(record.issued?.['date-parts'][0]?.[0] ?? ''),
    url: record.URL ?? '',
    note: record.note ?? '',
  };

  test('BibTeX', () => {
    const { entries: read, errors } = parse(citationFormats.bib.write([record]), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(read.map(({ type, key }) => [type, key])).toEqual([['techreport', record.id]]);
    const fields = read[0]?.fields ?? {};
    expect({
      title: plain(fields.title),
      authors: (fields.author ?? []).map(({ name, lastName }) => name ?? lastName ?? ''),
      year: fields.year ?? '',
      url: fields.url ?? '',
      note: plain(fields.note),
    }).toEqual(held);
    expect(fields.institution).toEqual(['Peace Operations Lessons']);
  });

  test('RIS', () => {
    const [read, ...more] = risRecords(citationFormats.ris.write([record]));
    expect(more).toEqual([]);
    const one = (tag: string): string => read?.get(tag)?.join(' ') ?? '';
    expect({
      title: one('TI'),
      authors: read?.get('AU') ?? [],
      year: one('PY'),
      url: one('UR'),
      note: one('N1'),
    }).toEqual(held);
    expect([one('TY'), one('ID'), one('PB')]).toEqual(['RPRT', record.id, 'Peace Operations Lessons']);
  });

  test('CSL-JSON', () => {
    expect(JSON.parse(citationFormats.json.write([record]))).toEqual([record]);
  });
});

describe.each(lists.map((held) => [held[0]?.id ?? '', held] as const))('the list %s', (_id, held) => {
  test('gives itself and all of its items in each format, in order', () => {
    const ids = held.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
    expect(parse(citationFormats.bib.write(held)).entries.map(({ key }) => key)).toEqual(ids);
    expect(risRecords(citationFormats.ris.write(held)).map((record) => record.get('ID'))).toEqual(
      ids.map((id) => [id]),
    );
    expect(JSON.parse(citationFormats.json.write(held)).map(({ id }: { id: string }) => id)).toEqual(ids);
  });
});

/** Without the marks that protect capitals. */
function plain(text: string | undefined): string {
  return (text ?? '').replace(/<\/?span[^>]*>/g, '');
}
