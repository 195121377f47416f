import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { citationFormats } from '../../../src/core/cite/formats.ts';
import { recordsOfList } from '../../../src/core/cite/records.ts';
import { readingList } from '../../../src/core/reading-list.ts';
import { source } from '../../../src/core/source.ts';
import { site } from '../../views/sample.ts';
import { risRecords } from './ris-records.ts';

const context = { siteName: 'Lessons', paths: site.paths };
const report = source.parse({
  id: 'plan-together',
  type: 'report',
  title: 'A report on {plans} & 100% more',
  shortTitle: 'A report',
  author: [{ family: 'Ng', given: 'A. & B.' }],
  publisher: 'A ministry',
  issued: { 'date-parts': [['2008', '5']] },
  URL: 'https://example.org/report',
});
const sources = new Map([...site.repository.sources, [report.id, report]]);
const repository = { ...site.repository, sources };

function listOf(items: object[]) {
  const data = readingList.parse({
    title: 'A list',
    purpose: 'To read.',
    sections: [{ title: 'One', items }],
  });
  return { ...data, id: 'a-list', file: 'reading-lists/a-list.mdx' };
}
const held = recordsOfList(
  repository,
  listOf([
    { entry: 'plan-as-one' },
    { source: 'plan-together', section: '1' },
    { source: 'norway-2008' },
    { entry: 'plan-together' },
    { source: 'plan-together', section: '2' },
    { entry: 'not-there' },
  ]),
  context,
);

test('a list is cited with all that it holds, each once, renamed entries and sources included', () => {
  expect(held.map(({ id, title }) => [id, title])).toEqual([
    ['a-list', 'A list'],
    ['plan-together', 'Plan <together> & early'],
    ['plan-together-2', 'A report on {plans} & 100% more'],
    ['norway-2008', 'A report on findings'],
  ]);
});

test('a source keeps its own record; where it names no author, its publisher is one', () => {
  expect(held[2]).toEqual({ ...report, id: 'plan-together-2', 'citation-key': 'plan-together-2' });
  expect(held[3]?.author).toEqual([{ literal: 'Ministry of Foreign Affairs' }]);
});

test('sources are read back from BibTeX and RIS as they were', () => {
  const { entries, errors } = parse(citationFormats.bib.write(held), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries.map(({ key }) => key)).toEqual(held.map(({ id }) => id));
  expect(entries[2]?.fields.author).toMatchObject([{ lastName: 'Ng', firstName: 'A. & B.' }]);
  expect(entries[2]?.fields.title?.replace(/<\/?span[^>]*>/g, '')).toBe(report.title);
  const ris = risRecords(citationFormats.ris.write(held));
  expect(ris.map((record) => record.get('TI')?.[0])).toEqual(held.map(({ title }) => title));
  expect(ris[2]?.get('AU')).toEqual(['Ng, A. & B.']);
  expect(ris[2]?.get('UR')).toEqual(['https://example.org/report']);
});
