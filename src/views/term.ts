import type { EntryId } from '../core/id.ts';
import type { Term } from '../core/vocabulary.ts';
import { follow } from './feeds.ts';
import { type Frame, frame, type PageInit } from './frame.ts';
import { type Group, groupAnchors, groups } from './groups.ts';
import { direction } from './language.ts';
import { type Pagination, pageNamed, pagination } from './pagination.ts';
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
  /** Leads to each kind of entry. */
  kinds: Anchor[];
  groups: Group[];
  pagination: Pagination | null;
  search: Anchor;
  empty: Empty | null;
  narrower: { title: string; terms: TermLine[] } | null;
};

type Names = 'themes' | 'countries' | 'phases';

/** Pages of terms differ in their name, their key in a search, and the entries under them. */
const searchKeys = { themes: 'theme', countries: 'country', phases: 'phase' } as const;

/** A page of a term; the first says what the term is, the others go on with what stands under it. */
export function termView(
  site: Site,
  name: Names,
  term: Term,
  { trail, path: address, number }: { trail: Anchor[]; path: string; number: number },
): TermView {
  const { t, paths, index } = site;
  const ids = index[name].get(term.id) ?? [];
  const search = `${paths.search}?${searchKeys[name]}=${encodeURIComponent(term.id)}`;
  const isFirst = number === 1;
  const named = pageNamed(site, term.label, address, number);
  const page: PageInit = {
    ...named,
    section: name,
    follow: name === 'phases' || !isFirst ? null : follow(site, { kind: name, id: term.id }),
  };
  return {
    frame: frame(site, {
      ...page,
      ...(term.definition === undefined ? {} : { description: term.definition }),
    }),
    trail: [
      { text: t.site[name], href: paths[name] },
      ...trail,
      ...(isFirst ? [] : [{ text: term.label, href: address }]),
    ],
    title: named.title,
    definition: isFirst ? (term.definition ?? null) : null,
    labels: Object.entries(isFirst ? term.labels : {}).map(([language, label]) => ({
      language,
      dir: direction(language),
      label,
    })),
    count: t.terms.entries(ids.length),
    kinds: groupAnchors(site, ids, { address, number }),
    groups: groups(site, ids, number),
    pagination: pagination(site, { address, entries: ids.length, number, what: t.terms.pages.entries }),
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
