/**
 * Every address of the site is made here, and nowhere else. An address, once published, works for ever.
 */
import type { EntryId } from './id.ts';

/** The kinds of entry, in the order in which readers meet them, with their folders. */
export const entryKinds = ['best-practice', 'recommendation', 'country-experience'] as const;
export type EntryKind = (typeof entryKinds)[number];

export const kindFolders = {
  'best-practice': 'best-practices',
  recommendation: 'recommendations',
  'country-experience': 'country-experiences',
} as const satisfies Record<EntryKind, string>;

export const listFolder = 'reading-lists';

/** The record of ids that were published, relative to the content folder. */
export const publishedFile = 'published.yaml';

/** The file of an entry, relative to the content folder. */
export function entryFile(kind: EntryKind, id: string): string {
  return `${kindFolders[kind]}/${id}.mdx`;
}

export type Paths = ReturnType<typeof createPaths>;

/**
 * Addresses under a base path.
 * @param basePath '' or '/' for the root of a host, else like '/kb'.
 * @param siteUrl origin such as 'https://example.org', for canonical addresses.
 */
export function createPaths(basePath: string, siteUrl: string) {
  const trimmed = basePath.replace(/^\/+|\/+$/g, '');
  const base = trimmed === '' ? '' : `/${trimmed}`;
  const page = (...parts: string[]): string =>
    `${base}/${parts.map((part) => `${encodeURIComponent(part)}/`).join('')}`;
  return {
    base,
    home: page(),
    search: page('search'),
    /** A file of the lexicon of search; `*` stands for any. */
    lexicon: (shard: string) => `${base}/search/lexicon/${shard}.json`,
    /** A file of what is suggested while typing; `*` stands for any. */
    suggestions: (shard: string) => `${base}/search/suggestions/${shard}.json`,
    entry: (id: EntryId | string) => page('entries', id),
    themes: page('themes'),
    theme: (id: string) => page('themes', id),
    country: (id: string) => page('countries', id.toLowerCase()),
    countries: page('countries'),
    actor: (id: string) => page('actors', id),
    actors: page('actors'),
    phase: (id: string) => page('phases', id),
    phases: page('phases'),
    source: (id: string) => page('sources', id),
    sources: page('sources'),
    glossary: page('glossary'),
    glossaryTerm: (id: string) => `${page('glossary')}#${encodeURIComponent(id)}`,
    readingLists: page('reading-lists'),
    readingList: (id: string) => page('reading-lists', id),
    /** The booklet of a list, for print. */
    readingListHandOut: (id: string) => page('reading-lists', id, 'hand-out'),
    /** A plain page to put in a frame; printed, a hand-out of one page. */
    entryCard: (id: EntryId | string) => page('entries', id, 'card'),
    readingListCard: (id: string) => page('reading-lists', id, 'card'),
    /** All that is connected with an entry whose own page has no room for it. */
    entryReferences: (id: EntryId | string) => page('entries', id, 'references'),
    /** The cross-references of an entry, for programs. */
    entryCrossReferences: (id: EntryId | string) => `${page('entries', id)}cross-references.json`,
    /** What stands at an address, for programs: oEmbed. */
    entryRecord: (id: EntryId | string) => `${page('entries', id)}oembed.json`,
    readingListRecord: (id: string) => `${page('reading-lists', id)}oembed.json`,
    /** A curated list as a file that a personal one can begin with. */
    readingListFile: (id: string) => `${page('reading-lists', id)}list.json`,
    myList: page('my-list'),
    /** The personal list, about to take a copy of a curated one. */
    myListCopy: (id: string) => `${page('my-list')}?copy=${encodeURIComponent(id)}`,
    guide: page('guide'),
    guidePage: (id: string) => page('guide', ...id.split('/')),
    about: page('about'),
    /** The page that a host shows where there is none; its file is `404.html`. */
    notFound: page('404'),
    contribute: page('contribute'),
    /** What the form has to know of the entries that stand. */
    contributeEntries: `${base}/contribute/entries.json`,
    /** The form for an entry of a kind. */
    contributeKind: (kind: EntryKind) => `${page('contribute')}?kind=${kind}`,
    /** The form for what a country's experience with a recommendation was. */
    contributeExperience: (id: EntryId | string) =>
      `${page('contribute')}?kind=country-experience&exemplifies=${encodeURIComponent(id)}`,
    /** The form for a change to an entry. */
    suggestChange: (id: EntryId | string) => `${page('contribute')}?suggest=${encodeURIComponent(id)}`,
    /** The feeds of a page, from its address: Atom and JSON Feed. */
    feeds: (pagePath: string) => ({ atom: `${pagePath}feed.xml`, json: `${pagePath}feed.json` }),
    /** A page of a listing that is too long for one, from the address of the first; numbers begin with 1. */
    pageOf: (address: string, number: number) => (number === 1 ? address : `${address}page/${number}/`),
    /** A file that is not a page: `file('data', 'entries.json')`. */
    file: (...parts: string[]) => `${base}/${parts.map(encodeURIComponent).join('/')}`,
    /** The whole address, with origin, of a path made here. */
    absolute: (path: string) => new URL(path, siteUrl).href,
  };
}

/** The id of a page of a listing, which is what its address has in place of the id of what is listed: `planning/page/2`. */
export function listingPageId(id: string, number: number): string {
  return number === 1 ? id : `${id}${further}${number}`;
}

/** What `listingPageId` was made of. */
export function readListingPageId(pageId: string): { id: string; number: number } {
  const [id = '', number = '1'] = pageId.split(further);
  return { id, number: Number(number) };
}

const further = '/page/';

/** Where the file of an address stands in the folder of the site: `themes/planning/index.html`. */
export function fileOf(paths: Paths, address: string): string {
  if (address === paths.notFound) return '404.html';
  const file = decodeURIComponent(address.slice(paths.base.length + 1));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}
