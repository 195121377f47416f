import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/entry.ts';
import { card } from '../../src/views/card.ts';
import { entryCitation } from '../../src/views/citation.ts';
import { entryMetadata, listMetadata } from '../../src/views/metadata.ts';
import { entryOf, site } from './sample.ts';

/** A reference in the form of the APA manual, 7th edition, section 10.4: reports. */
describe('a reference', () => {
  const of = (part: Partial<Entry>): string =>
    entryCitation(site, { ...entryOf('keep-loose'), ...part }).reference;
  const end =
    'https://example.org/kb/entries/keep-loose/ [Based on A report on findings (Ministry of Foreign Affairs, 2008), p. 9]';

  test.each<[string, Partial<Entry>, string]>([
    [
      'whose author is its publisher names it once',
      { published: '2026-05-03' },
      `Peace Operations Lessons. (2026, May 3). Keep plans loose. ${end}`,
    ],
    [
      'names its authors, and then who published it',
      { contributors: ['A. Writer'], published: '2026-01-02', updated: '2026-11-24' },
      `A. Writer. (2026, November 24). Keep plans loose. Peace Operations Lessons. ${end}`,
    ],
    [
      'joins many authors',
      { contributors: ['Ng, A.', 'Roe, B.', 'A body'], published: '2026-01-02' },
      `Ng, A., Roe, B., & A body. (2026, January 2). Keep plans loose. Peace Operations Lessons. ${end}`,
    ],
    ['without a date says so', {}, `Peace Operations Lessons. (n.d.). Keep plans loose. ${end}`],
    [
      'puts no stop after a question',
      { title: 'Who plans?' },
      `Peace Operations Lessons. (n.d.). Who plans? ${end}`,
    ],
  ])('%s', (_name, part, written) => {
    expect(of(part)).toBe(written);
  });

  test('has its title apart, to be set in italics, and files with names of their own', () => {
    const { parts, files } = entryCitation(site, entryOf('keep-loose'));
    expect(parts[1]).toBe('Keep plans loose.');
    expect(files.map(({ name, copy }) => [name, copy])).toEqual([
      ['keep-loose.ris', 'Copy RIS'],
      ['keep-loose.bib', 'Copy BibTeX'],
      ['keep-loose.json', 'Copy CSL-JSON'],
    ]);
  });
});

/** How Zotero tells what a page is: translator "Embedded Metadata", function `init`, in the repository zotero/translators. */
function zoteroType(meta: readonly { name: string }[]): string | undefined {
  const types: Record<string, string> = {
    citation_journal_title: 'journalArticle',
    citation_technical_report_institution: 'report',
    citation_conference_title: 'conferencePaper',
    citation_conference: 'conferencePaper',
    citation_book_title: 'bookSection',
    citation_dissertation_institution: 'thesis',
  };
  const certain = meta.flatMap(({ name }) => types[name] ?? []).at(-1);
  const isGuessed = meta.some(({ name }) => ['citation_title', 'citation_series_title'].includes(name));
  return certain ?? (isGuessed ? 'journalArticle' : undefined);
}

describe('Zotero makes a report of', () => {
  const list = site.repository.readingLists.get('before-you-plan');
  if (list === undefined) throw new Error('The sample has no list.');

  test.each([
    ['an entry', entryMetadata(site, entryOf('plan-together')), 'Plan <together> & early'],
    ['a list', listMetadata(site, list), 'Planning in an hour'],
  ])('%s, with its title, date, address and publisher', (_name, { meta, json }, title) => {
    expect(zoteroType(meta)).toBe('report');
    const of = (name: string): string | undefined => meta.find((one) => one.name === name)?.content;
    expect(of('citation_title')).toBe(title);
    expect(of('citation_publication_date')).toBe('2026/11/24');
    expect(of('citation_technical_report_institution')).toBe('Peace Operations Lessons');
    expect(of('citation_abstract_html_url')).toMatch(/^https:\/\/example\.org\/kb\/.+\/$/);
    expect(of('DC.description')).toBeTruthy();
    expect(meta.filter(({ content }) => content === '')).toEqual([]);
    expect(JSON.parse(json)).toMatchObject({ name: title });
  });
});

test('a card tells reference managers which entry it is', () => {
  const coins = new URLSearchParams(card(site, entryOf('plan-together')).coins);
  expect(Object.fromEntries(coins)).toEqual({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': 'report',
    'rft.publisher': 'Peace Operations Lessons',
    'rft.title': 'Plan <together> & early',
    'rft.creator': 'A. Writer',
    'rft.date': '2026-11-24',
    'rft.identifier': 'https://example.org/kb/entries/plan-together/',
  });
});
