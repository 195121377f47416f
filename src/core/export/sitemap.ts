import type { Paths } from '../paths.ts';
import type { Repository } from '../repository.ts';

/** A page for search engines: its path, and the day of its last change where it is known. */
export type SitemapPage = { path: string; changed: string | null };

/**
 * Every page that a search engine should know: no redirects, no search, no page without content of its own.
 * @param guidePages ids of the pages of the guide, which is no part of the repository.
 */
export function sitemapPages(
  { entries, readingLists, vocabulary, sources }: Repository,
  paths: Paths,
  guidePages: readonly string[] = [],
): SitemapPage[] {
  const undated = (path: string): SitemapPage => ({ path, changed: null });
  const dated = (
    path: string,
    of: { updated?: string | undefined; published?: string | undefined },
  ): SitemapPage => ({
    path,
    changed: of.updated ?? of.published ?? null,
  });
  const fixed = [
    paths.home,
    paths.about,
    paths.guide,
    paths.contribute,
    paths.myList,
    paths.glossary,
    paths.themes,
    paths.countries,
    paths.actors,
  ];
  return [
    ...[...fixed, paths.phases, paths.sources, paths.readingLists].map(undated),
    ...[...entries.values()].map((entry) => dated(paths.entry(entry.id), entry)),
    ...[...readingLists.values()].map((list) => dated(paths.readingList(list.id), list)),
    ...[...vocabulary.themes.keys()].map((id) => undated(paths.theme(id))),
    ...[...vocabulary.countries.keys()].map((id) => undated(paths.country(id))),
    ...[...vocabulary.actors.keys()].map((id) => undated(paths.actor(id))),
    ...[...vocabulary.phases.keys()].map((id) => undated(paths.phase(id))),
    ...[...sources.keys()].map((id) => undated(paths.source(id))),
    ...guidePages.map((id) => undated(paths.guidePage(id))),
  ];
}

/** The pages as a sitemap: https://www.sitemaps.org/protocol.html */
export function sitemapXml(pages: readonly SitemapPage[], paths: Paths): string {
  const urls = pages.map(({ path, changed }) => {
    const day = changed === null ? '' : `<lastmod>${xmlText(changed)}</lastmod>`;
    return `<url><loc>${xmlText(paths.absolute(path))}</loc>${day}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function xmlText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
