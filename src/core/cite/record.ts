import type { Entry } from '../entry.ts';
import type { Locator } from '../locator.ts';
import type { ReadingList } from '../reading-list.ts';
import type { Source } from '../source.ts';

/** A reference to a page of the repository, as CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html */
export type CslRecord = {
  id: string;
  'citation-key': string;
  /** A report, so that reference managers do not take it for a journal article. */
  type: 'report';
  title: string;
  author: { literal: string }[];
  publisher: string;
  issued?: { 'date-parts': number[][] };
  URL: string;
  abstract: string;
  keyword?: string;
  note?: string;
  language: string;
};

/** What a reference needs to know of the site: its name, and the whole address of the page. */
export type CiteContext = { siteName: string; url: string };

/** The reference to an entry; its note names the sources that the entry rests on. */
export function entryRecord(
  entry: Entry,
  labels: { themes: readonly string[]; sources: ReadonlyMap<string, Source> },
  context: CiteContext,
): CslRecord {
  const based = entry.sources.map((locator) => sourceNote(locator, labels.sources)).join('; ');
  return {
    ...record(entry, entry.summary, context),
    ...(labels.themes.length > 0 ? { keyword: labels.themes.map(oneLine).join(',') } : {}),
    note: oneLine(`Based on ${based}.`),
  };
}

export function readingListRecord(list: ReadingList, context: CiteContext): CslRecord {
  return record(list, list.purpose, context);
}

type Cited = Pick<
  Entry | ReadingList,
  'id' | 'title' | 'contributors' | 'published' | 'updated' | 'language'
>;

function record(cited: Cited, abstract: string, { siteName, url }: CiteContext): CslRecord {
  const date = cited.updated ?? cited.published;
  // BibTeX writes the name of a body between braces, where no brace or backslash can be escaped.
  const named = cited.contributors
    .map((name) => oneLine(name.replace(/[{}\\]/g, ' ')))
    .filter((name) => name !== '');
  const authors = named.length > 0 ? named : [siteName];
  return {
    id: cited.id,
    'citation-key': cited.id,
    type: 'report',
    title: oneLine(cited.title),
    author: authors.map((literal) => ({ literal })),
    publisher: siteName,
    ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    URL: url,
    abstract: oneLine(abstract),
    language: cited.language,
  };
}

/** 'Full title (publisher, 2008), section 3.6, pp. 22-23' */
export function sourceNote(
  { source, section, pages }: Locator,
  sources: ReadonlyMap<string, Source>,
): string {
  const known = sources.get(source);
  const year = known?.issued?.['date-parts'][0]?.[0];
  const imprint = [known?.publisher, year].filter((part) => part !== undefined).join(', ');
  return [
    known === undefined ? source : imprint === '' ? known.title : `${known.title} (${imprint})`,
    section === undefined ? null : `section ${section}`,
    pages === undefined ? null : `${/^\d+$/.test(pages) ? 'p.' : 'pp.'} ${pages}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** RIS and BibTeX end a field at a line end: no value may hold one. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
