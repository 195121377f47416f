import type { Entry } from '../core/entry.ts';
import type { ReadingList } from '../core/reading-list.ts';
import { sourceNotes } from './locator.ts';
import type { Site } from './site.ts';
import { termLabel } from './term-link.ts';

/** What a page says of itself to reference managers and search engines. */
export type Metadata = {
  meta: { name: string; content: string }[];
  /** JSON-LD that can stand in a script element. */
  json: string;
};

export function entryMetadata(site: Site, entry: Entry): Metadata {
  const { repository, paths, t } = site;
  const address = paths.absolute(paths.entry(entry.id));
  const date = entry.updated ?? entry.published ?? null;
  const themes = entry.themes.map((id) => termLabel(repository.vocabulary, 'themes', id));
  const based = sourceNotes(site, entry.sources);
  return {
    meta: [
      ...citationMeta(entry, t.siteName, address, date, themes),
      ...dublinCore(entry, t, t.labels.kind[entry.kind], address, date, themes, based),
    ],
    json: inScript({
      '@context': 'https://schema.org',
      '@type': 'Report',
      '@id': address,
      url: address,
      name: entry.title,
      abstract: entry.summary,
      inLanguage: entry.language,
      keywords: themes,
      genre: t.labels.kind[entry.kind],
      license: t.site.licenceUrl,
      isBasedOn: based,
      isPartOf: { '@type': 'Collection', name: t.siteName, url: paths.absolute(paths.home) },
      publisher: { '@type': 'Organization', name: t.siteName },
      ...(entry.contributors.length === 0 ? {} : { author: entry.contributors }),
      ...(entry.published === undefined ? {} : { datePublished: entry.published }),
      ...(entry.updated === undefined ? {} : { dateModified: entry.updated }),
    }),
  };
}

/** A list calls itself a report too, so that reference managers save the list beside the items that it shows. */
export function listMetadata({ paths, t }: Site, list: ReadingList): Metadata {
  const address = paths.absolute(paths.readingList(list.id));
  const date = list.updated ?? list.published ?? null;
  const described = { ...list, summary: list.purpose };
  return {
    meta: [
      ...citationMeta(described, t.siteName, address, date, []),
      ...dublinCore(described, t, t.site.readingLists, address, date, [], []),
    ],
    json: inScript({
      '@context': 'https://schema.org',
      '@type': 'LearningResource',
      '@id': address,
      url: address,
      name: list.title,
      abstract: list.purpose,
      inLanguage: list.language,
      teaches: list.aims,
      license: t.site.licenceUrl,
      isPartOf: { '@type': 'Collection', name: t.siteName, url: paths.absolute(paths.home) },
      publisher: { '@type': 'Organization', name: t.siteName },
      ...(list.contributors.length === 0 ? {} : { author: list.contributors }),
      ...(list.published === undefined ? {} : { datePublished: list.published }),
      ...(list.updated === undefined ? {} : { dateModified: list.updated }),
    }),
  };
}

type Named = Metadata['meta'];

type Described = Pick<Entry, 'title' | 'summary' | 'contributors' | 'language'>;

/** Zotero takes a page with an institution for a report, and one without for a journal article. */
function citationMeta(
  entry: Described,
  siteName: string,
  address: string,
  date: string | null,
  themes: readonly string[],
): Named {
  return [
    named('citation_title', entry.title),
    named('citation_technical_report_institution', siteName),
    ...entry.contributors.map((name) => named('citation_author', name)),
    ...(date === null ? [] : [named('citation_publication_date', date.replaceAll('-', '/'))]),
    named('citation_language', entry.language),
    named('citation_abstract_html_url', address),
    ...(themes.length === 0 ? [] : [named('citation_keywords', themes.join('; '))]),
  ];
}

function dublinCore(
  entry: Described,
  t: Site['t'],
  type: string,
  address: string,
  date: string | null,
  themes: readonly string[],
  based: readonly string[],
): Named {
  return [
    named('DC.title', entry.title),
    named('DC.description', entry.summary),
    named('DC.type', type),
    named('DC.publisher', t.siteName),
    named('DC.identifier', address),
    named('DC.language', entry.language),
    named('DC.rights', t.site.licenceUrl),
    ...(date === null ? [] : [named('DC.date', date)]),
    ...themes.map((theme) => named('DC.subject', theme)),
    ...based.map((source) => named('DC.source', source)),
  ];
}

function named(name: string, content: string): Named[number] {
  return { name, content };
}

/** JSON that cannot end the element it stands in, nor open a comment there. */
function inScript(value: object): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
