import { type Frame, frame } from './frame.ts';
import type { Anchor, Site } from './site.ts';

export type NotFoundView = {
  frame: Frame;
  title: string;
  text: string;
  next: string;
  search: { action: string; label: string; button: string; suggestions: string };
  links: Anchor[];
};

/** The page of an address that is none: why, a search box, and where to begin. */
export function notFoundView(site: Site): NotFoundView {
  const { t, paths } = site;
  const { title, text, next } = t.site.notFound;
  return {
    frame: frame(site, { title, description: text, path: paths.file('404.html'), unlisted: true }),
    title,
    text,
    next,
    search: {
      action: paths.search,
      label: t.home.searchLabel,
      button: t.site.searchButton,
      suggestions: paths.suggestions('*'),
    },
    links: (['home', 'themes', 'countries', 'actors', 'readingLists', 'glossary'] as const).map((name) => ({
      text: t.site[name],
      href: paths[name],
    })),
  };
}
