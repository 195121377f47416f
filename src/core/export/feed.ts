/**
 * Feeds of what is new or changed. They are written here, and not by a package: the one that there is gives titles as HTML
 * without escaping them, so that "a < b" would be markup in every reader.
 */

/** A feed, with whole addresses. */
export type Feed = {
  title: string;
  subtitle: string;
  language: string;
  /** The page whose feed it is, and where the feed itself stands. */
  page: string;
  atom: string;
  json: string;
  publisher: string;
  licence: string;
  items: readonly FeedItem[];
};

/** An entry or a list in a feed; days as 2026-11-24. */
export type FeedItem = {
  /** Its permanent address, by which readers of feeds know it again. */
  address: string;
  title: string;
  summary: string;
  language: string;
  published: string | null;
  updated: string;
  authors: readonly string[];
  categories: readonly { term: string; label: string }[];
};

/** Most items of a feed; the page has them all. */
export const mostItems = 50;

/** The items that a feed holds: the newest first, those of one day by address, so that each build gives the same file. */
export function newestFirst(items: readonly FeedItem[]): FeedItem[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...items]
    .sort((a, b) => compare(b.updated, a.updated) || compare(a.address, b.address))
    .slice(0, mostItems);
}

/** The formats of a feed, by the ending of their file. */
export const feedFormats = {
  xml: { mediaType: 'application/atom+xml', write: atomFeed },
  json: { mediaType: 'application/feed+json', write: jsonFeed },
} as const satisfies Record<string, { mediaType: string; write: (feed: Feed) => string }>;

export type FeedFormat = keyof typeof feedFormats;
export const feedFormatNames = Object.keys(feedFormats) as FeedFormat[];

/** A feed as Atom, all text as plain text: https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed(feed: Feed): string {
  const changed = feed.items.reduce((last, { updated }) => (updated > last ? updated : last), '');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    element('id', feed.atom),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', timeOf(changed)),
    author(feed.publisher),
    link('self', feed.atom),
    link('alternate', feed.page),
    link('license', feed.licence),
    ...feed.items.flatMap(atomEntry),
    '</feed>',
    '',
  ].join('\n');
}

function atomEntry(item: FeedItem): string[] {
  return [
    `<entry xml:lang="${xmlText(item.language)}">`,
    element('id', item.address),
    element('title', item.title),
    link('alternate', item.address),
    ...(item.published === null ? [] : [element('published', timeOf(item.published))]),
    element('updated', timeOf(item.updated)),
    ...item.authors.map(author),
    element('summary', item.summary),
    ...item.categories.map(
      ({ term, label }) => `<category term="${xmlText(term)}" label="${xmlText(label)}"/>`,
    ),
    '</entry>',
  ];
}

/** A feed as JSON Feed: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed): string {
  const items = feed.items.map((item) => ({
    id: item.address,
    url: item.address,
    title: item.title,
    content_text: item.summary,
    summary: item.summary,
    ...(item.published === null ? {} : { date_published: timeOf(item.published) }),
    date_modified: timeOf(item.updated),
    ...(item.authors.length === 0 ? {} : { authors: item.authors.map((name) => ({ name })) }),
    tags: item.categories.map(({ label }) => label),
    language: item.language,
  }));
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.json,
    description: feed.subtitle,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** A day as a time: content knows days, and a feed wants more. */
function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

function author(name: string): string {
  return `<author>${element('name', name)}</author>`;
}

function link(relation: string, address: string): string {
  return `<link rel="${relation}" href="${xmlText(address)}"/>`;
}

/** Text for an element or for an attribute in double quotes, without what XML 1.0 cannot hold: https://www.w3.org/TR/xml/#charsets */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
