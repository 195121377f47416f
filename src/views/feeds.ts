import { resolve } from '../core/cross-references.ts';
import type { Entry } from '../core/entry.ts';
import { type Feed, type FeedItem, feedFormatNames, feedFormats, newestFirst } from '../core/export/feed.ts';
import type { EntryId } from '../core/id.ts';
import type { ReadingList } from '../core/reading-list.ts';
import { interfaceLanguage } from './language.ts';
import type { Anchor, Site } from './site.ts';
import { termLabel, termLink } from './term-link.ts';

/** What a feed is of: all of the collection, what stands under a term, or a list. */
export type FeedOf =
  | { kind: 'everything' }
  | { kind: 'themes' | 'countries' | 'actors' | 'readingLists'; id: string };

/** How a page leads to its feeds. */
export type Follow = { label: string; title: string; feeds: (Anchor & { type: string })[] };

/** The links to the feeds; null where nothing has a date, since there is no feed then. */
export function follow(site: Site, of: FeedOf): Follow | null {
  if (!cited(site, of).some(isDated)) return null;
  const { t, paths } = site;
  const { title, path } = about(site, of);
  const { atom, json } = paths.feeds(path);
  return {
    label: t.feeds.follow,
    title,
    feeds: feedFormatNames.map((format) => ({
      text: t.feeds.formats[format],
      href: { xml: atom, json }[format],
      type: feedFormats[format].mediaType,
    })),
  };
}

/**
 * A feed. What has no date stands in none: a feed says what is new, Atom wants the time of each change, and a time that
 * nobody wrote would call it new at each build or in the wrong year.
 */
export function feedView(site: Site, of: FeedOf): Feed {
  const { t, paths } = site;
  const { title, subtitle, path } = about(site, of);
  const { atom, json } = paths.feeds(path);
  return {
    title,
    subtitle,
    language: interfaceLanguage,
    page: paths.absolute(path),
    atom: paths.absolute(atom),
    json: paths.absolute(json),
    publisher: t.siteName,
    licence: t.site.licenceUrl,
    items: newestFirst(cited(site, of).flatMap((one) => item(site, one))),
  };
}

/** The ids of which there are feeds; an old id of a list has the feed of its list. */
export function feedIds(
  site: Site,
  kind: Exclude<FeedOf['kind'], 'everything'>,
): { id: string; of: string }[] {
  const { vocabulary, readingLists, renamed } = site.repository;
  const known = kind === 'readingLists' ? readingLists : vocabulary[kind];
  const old =
    kind === 'readingLists' ? [...renamed.readingLists].filter(([id]) => !readingLists.has(id)) : [];
  return [...[...known.keys()].map((id) => [id, id] as const), ...old]
    .filter(([, id]) => cited(site, { kind, id }).some(isDated))
    .map(([id, of]) => ({ id: kind === 'countries' ? id.toLowerCase() : id, of }));
}

type Cited = Entry | ReadingList;

function isDated({ updated, published }: Cited): boolean {
  return (updated ?? published) !== undefined;
}

function about(site: Site, of: FeedOf): { title: string; subtitle: string; path: string } {
  const { t, paths, repository } = site;
  if (of.kind === 'everything') return { title: t.siteName, subtitle: t.feeds.everything, path: paths.home };
  if (of.kind === 'readingLists') {
    const label = repository.readingLists.get(of.id)?.title ?? of.id;
    return {
      title: t.feeds.title(label, t.siteName),
      subtitle: t.feeds.inList(label),
      path: paths.readingList(of.id),
    };
  }
  const { text, href } = termLink(site, of.kind, of.id);
  return { title: t.feeds.title(text, t.siteName), subtitle: t.feeds.under(text), path: href };
}

/** Entries and lists that belong to a feed, dated or not. */
function cited({ repository, index }: Site, of: FeedOf): Cited[] {
  const { entries, readingLists } = repository;
  if (of.kind === 'everything') return [...entries.values(), ...readingLists.values()];
  if (of.kind !== 'readingLists') {
    const asked = of.kind === 'actors' ? (index.addressees.get(of.id) ?? []) : [];
    const ids = new Set([...(index[of.kind].get(of.id) ?? []), ...asked]);
    return [...ids].flatMap((id) => entries.get(id) ?? []);
  }
  const list = readingLists.get(of.id);
  if (list === undefined) return [];
  const items = list.sections.flatMap((section) => section.items);
  const ids = new Set(items.map((one) => resolve(repository, one.entry ?? '')));
  return [list, ...[...ids].flatMap((id) => entries.get(id as EntryId) ?? [])];
}

function item(site: Site, one: Cited): FeedItem[] {
  const { t, paths } = site;
  const { title, language, published, updated = published, contributors } = one;
  if (updated === undefined) return [];
  const isEntry = 'kind' in one;
  return [
    {
      address: paths.absolute(isEntry ? paths.entry(one.id) : paths.readingList(one.id)),
      title,
      summary: isEntry ? one.summary : one.purpose,
      language,
      published: published ?? null,
      updated,
      authors: contributors,
      categories: isEntry ? categories(site, one) : [{ term: 'reading-list', label: t.site.readingLists }],
    },
  ];
}

function categories({ t, repository: { vocabulary } }: Site, entry: Entry): FeedItem['categories'] {
  return [
    { term: entry.kind, label: t.labels.kind[entry.kind] },
    ...entry.themes.map((id) => ({ term: id, label: termLabel(vocabulary, 'themes', id) })),
    ...entry.countries.map((id) => ({ term: id, label: termLabel(vocabulary, 'countries', id) })),
  ];
}
