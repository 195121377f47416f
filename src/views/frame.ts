import type { Follow } from './feeds.ts';
import { direction, interfaceLanguage } from './language.ts';
import type { Anchor, Site } from './site.ts';

/** What a page says of itself to its frame. */
export type PageInit = {
  /** Absent on the home page, whose title is the name of the site. */
  title?: string;
  description?: string;
  /** Path of the page, made by `paths`. */
  path: string;
  /** The masthead link that is the page's own, or the page's section. */
  section?: 'themes' | 'countries' | 'actors' | 'phases' | 'readingLists';
  /** Pages that a search engine should leave out. */
  unlisted?: boolean;
  /** The feeds that say what is new on the page; null where there are none. */
  follow?: Follow | null;
  /** Search runs as WebAssembly, which the content policy allows on its page only. */
  runsSearch?: boolean;
};

export type Frame = {
  lang: string;
  dir: 'ltr' | 'rtl';
  siteName: string;
  documentTitle: string;
  title: string;
  description: string;
  canonical: string;
  policy: string;
  unlisted: boolean;
  /** What a proposal says of itself at the head of every page. */
  preview: string | null;
  favicon: string;
  follow: Follow | null;
  home: string;
  /** `suggestions` is the address of the files of suggestions, with * for the name of one. */
  search: { action: string; label: string; button: string; suggestions: string };
  skip: string;
  /** Leads to the reader's own lists. */
  myList: Anchor & { current: boolean };
  navigation: { label: string; links: (Anchor & { current: boolean })[] };
  footer: { label: string; links: Anchor[]; licence: string; licenceLink: Anchor; promise: string };
};

/** The frame around a page: head, masthead and footer, ready to be written. */
export function frame(
  { paths, t, isPreview = false }: Pick<Site, 'paths' | 't' | 'isPreview'>,
  page: PageInit,
): Frame {
  const title = page.title ?? t.siteName;
  const sections = ['themes', 'countries', 'actors', 'phases', 'readingLists'] as const;
  return {
    lang: interfaceLanguage,
    dir: direction(interfaceLanguage),
    siteName: t.siteName,
    title,
    documentTitle: page.title === undefined ? t.siteName : t.site.documentTitle(title, t.siteName),
    description: page.description ?? t.site.description,
    canonical: paths.absolute(page.path),
    policy: contentPolicy(page.runsSearch ?? false),
    unlisted: isPreview || (page.unlisted ?? false),
    preview: isPreview ? t.site.preview : null,
    favicon: paths.file('favicon.svg'),
    follow: page.follow ?? null,
    home: paths.home,
    search: {
      action: paths.search,
      label: t.site.searchLabel,
      button: t.site.searchButton,
      suggestions: paths.suggestions('*'),
    },
    skip: t.site.skip,
    myList: { text: t.myList.link, href: paths.myList, current: page.path === paths.myList },
    navigation: {
      label: t.site.navigation,
      links: sections.map((section) => ({
        text: t.site[section],
        href: paths[section],
        current: section === page.section,
      })),
    },
    footer: {
      label: t.site.footerNavigation,
      links: (['sources', 'glossary', 'guide', 'about', 'contribute'] as const).map((name) => ({
        text: t.site[name],
        href: paths[name],
      })),
      licence: t.site.licence,
      licenceLink: { text: t.site.licenceName, href: t.site.licenceUrl },
      promise: t.site.promise,
    },
  };
}

/** Everything from this site and nothing else; no inline script or style. */
function contentPolicy(runsSearch: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self'${runsSearch ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
