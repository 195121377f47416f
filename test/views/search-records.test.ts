import { expect, test } from 'vitest';
import { searchRecords } from '../../src/views/search-records.ts';
import { site } from './sample.ts';

const records = searchRecords(site.repository);

test('each entry has one record, at its place in the repository, which is how the lexicon names it', () => {
  expect(records.map(({ url }) => url)).toEqual(
    [...site.repository.entries.keys()].map((id) => `/entries/${id}/`),
  );
});

test('a record shows what the card of the entry shows', () => {
  const [record = ''] = records.map(({ html }) => html).filter((html) => html.includes('>plan-together<'));
  expect(record).toContain('<span data-pagefind-meta="label">Recommendation</span>');
  expect(record).toMatch(/<span data-pagefind-meta="facts">.*Norway 2008.*<\/span>/);
});

test('an entry in another language says so', () => {
  expect(records.filter(({ html }) => html.startsWith('<html lang="ar">')).map(({ url }) => url)).toEqual([
    '/entries/somalia-options/',
  ]);
});
