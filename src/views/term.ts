import type { EntryId } from '../core/id.ts';
import type { Term } from '../core/vocabulary.ts';
import { follow } from './feeds.ts';
import { type Frame, frame, type PageInit } from './frame.ts';
import { type Group, groups } from './groups.ts';
import { direction } from './language.ts';
import type { Anchor, Site } from './site.ts';

/** A term in a list of terms. */
export type TermLine = Anchor & { id: string; count: string; definition: string | null };

/** What a page says where no entry stands: why, and what to do. */
export type Empty = { title: string; why: string; next: string; link: Anchor };

/** The page of a theme, a country or a phase. */
export type TermView = {
  frame: Frame;
  trail: Anchor[];
  title: string;
  definition: string | null;
  /** The label in other languages. */
  labels: { language: string; dir: 'ltr' | 'rtl'; label: string }[];
  count: string;
  groups: Group[];
  search: Anchor;
  empty: Empty | null;
  narrower: { title: string; terms: TermLine[] } | null;
};

type Names = 'themes' | 'countries' | 'phases';

/** Pages of terms differ in their name, their key in a search, and the entries under them. */
const searchKeys = { themes: 'theme', countries: 'country', phases: 'phase' } as const;

export function termView(
  site: Site,
  name: Names,
  term: Term,
  init: { trail: Anchor[]; path: string },
): TermView {
  const { t, paths, index } = site;
  const ids = index[name].get(term.id) ?? [];
  const search = `${paths.search}?${searchKeys[name]}=${encodeURIComponent(term.id)}`;
  const page: PageInit = {
    title: term.label,
    path: init.path,
    section: name,
    follow: name === 'phases' ? null : follow(site, { kind: name, id: term.id }),
  };
  return {
    frame: frame(site, {
      ...page,
      ...(term.definition === undefined ? {} : { description: term.definition }),
    }),
    trail: [{ text: t.site[name], href: paths[name] }, ...init.trail],
    title: term.label,
    definition: term.definition ?? null,
    labels: Object.entries(term.labels).map(([language, label]) => ({
      language,
      dir: direction(language),
      label,
    })),
    count: t.terms.entries(ids.length),
    groups: groups(site, ids, search),
    search: { text: t.terms.searchWithin(term.label), href: search },
    empty: ids.length > 0 ? null : name === 'countries' ? emptyCountry(site, term.label) : emptyTerm(site),
    narrower: null,
  };
}

export function emptyTerm({ t, paths }: Site): Empty {
  const { title, why, next, contribute } = t.terms.empty;
  return { title, why, next, link: { text: contribute, href: paths.contribute } };
}

function emptyCountry({ t, paths }: Site, label: string): Empty {
  const { title, why, next, contribute } = t.terms.countries.empty;
  return {
    title,
    why: why(label),
    next,
    link: { text: contribute, href: paths.contributeKind('country-experience') },
  };
}

/** A term with the number of entries under it. */
export function termLine(site: Site, name: Names, { id, label, definition }: Term): TermLine {
  const { t, paths, index } = site;
  const address = { themes: paths.theme, countries: paths.country, phases: paths.phase }[name];
  return {
    id,
    text: label,
    href: address(id),
    count: counted(t, index[name].get(id)),
    definition: definition ?? null,
  };
}

function counted(t: Site['t'], ids: readonly EntryId[] | undefined): string {
  return ids === undefined || ids.length === 0 ? t.terms.none : t.terms.entries(ids.length);
}
