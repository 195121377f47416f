import { type Addressee, type Entry, roles } from '../core/entry.ts';
import { type Actor, actorKinds } from '../core/vocabulary.ts';
import { writtenDate } from './date.ts';
import { follow } from './feeds.ts';
import { type Frame, frame } from './frame.ts';
import { type Group, groups } from './groups.ts';
import { type Line, line } from './line.ts';
import { locatorText } from './locator.ts';
import { type Pagination, pageAfter, pageNamed, pagination, partsOnPage } from './pagination.ts';
import type { Anchor, Site } from './site.ts';
import { type Empty, emptyTerm } from './term.ts';

/** All bodies by what kind of body they are. */
export type ActorsView = {
  frame: Frame;
  title: string;
  lede: string;
  groups: { id: string; label: string; actors: (Anchor & { acronym: string | null; counts: string[] })[] }[];
};

export function actorsView(site: Site): ActorsView {
  const { t, paths, repository } = site;
  const { title, lede } = t.terms.actors;
  const actors = [...repository.vocabulary.actors.values()];
  return {
    frame: frame(site, { title, description: lede, path: paths.actors, section: 'actors' }),
    title,
    lede,
    groups: actorKinds
      .map((kind) => ({
        id: kind,
        label: t.labels.actorKind[kind],
        actors: actors
          .filter((actor) => actor.kind === kind)
          .map(({ id, label, acronym }) => ({
            text: label,
            href: paths.actor(id),
            acronym: acronym ?? null,
            counts: counts(site, id),
          })),
      }))
      .filter((group) => group.actors.length > 0),
  };
}

/** What one body is asked to do, what is said about it, and what succeeded it. */
export type ActorView = {
  frame: Frame;
  trail: Anchor[];
  title: string;
  acronym: string | null;
  kind: string;
  definition: string | null;
  successors: { title: string; items: { name: string; note: string | null }[] } | null;
  /** `none` where it is asked nothing. */
  asked: { title: string; none: string | null; roles: AskedInRole[] };
  about: { title: string; groups: Group[] };
  /** Leads to what stands on another page. */
  elsewhere: Anchor[];
  pagination: Pagination | null;
  search: Anchor;
  empty: Empty | null;
};

/** How much is listed on the pages of a body: it stands once in each role in which an entry asks it to act. */
export function listedUnderActor(site: Site, { id }: Actor): number {
  return asks(site, id).length + (site.index.actors.get(id)?.length ?? 0);
}

export function actorView(site: Site, actor: Actor, number = 1): ActorView {
  const { t, paths, index } = site;
  const words = t.terms.actors;
  const about = index.actors.get(actor.id) ?? [];
  const asked = asks(site, actor.id);
  const search = `${paths.search}?actor=${encodeURIComponent(actor.id)}`;
  const address = paths.actor(actor.id);
  const isFirst = number === 1;
  const named = pageNamed(site, actor.label, address, number);
  const byRole = roles.map((role) => ({ role, items: asked.filter((ask) => ask.role === role) }));
  return {
    frame: frame(site, {
      ...named,
      section: 'actors',
      follow: !isFirst ? null : follow(site, { kind: 'actors', id: actor.id }),
      ...(actor.definition === undefined ? {} : { description: actor.definition }),
    }),
    trail: [
      { text: words.title, href: paths.actors },
      ...(isFirst ? [] : [{ text: actor.label, href: address }]),
    ],
    title: named.title,
    acronym: isFirst ? (actor.acronym ?? null) : null,
    kind: t.labels.actorKind[actor.kind],
    definition: isFirst ? (actor.definition ?? null) : null,
    successors:
      !isFirst || actor.succeededBy.length === 0
        ? null
        : { title: words.succeeded, items: successors(site, actor) },
    asked: {
      title: words.asked,
      none: isFirst && asked.length === 0 ? words.askedNone : null,
      roles: partsOnPage(byRole, number).map(({ role, items, count }) => ({
        label: words.roleHeading[role],
        count,
        lines: items.map((ask) => askLine(site, ask)),
      })),
    },
    about: { title: words.about, groups: groups(site, about, number, asked.length) },
    elsewhere: [
      { id: 'asked', text: words.asked, count: asked.length, page: 1 },
      { id: 'about', text: words.about, count: about.length, page: pageAfter(asked.length) },
    ]
      .filter(({ count, page }) => count > 0 && page !== number)
      .map(({ id, text, count, page }) => ({
        text: t.terms.counted(text, count),
        href: `${paths.pageOf(address, page)}#${id}`,
      })),
    pagination: pagination(site, {
      address,
      entries: asked.length + about.length,
      number,
      what: t.terms.pages.asksAndEntries,
    }),
    search: { text: t.terms.searchWithin(actor.acronym ?? actor.label), href: search },
    empty: asked.length > 0 || about.length > 0 ? null : emptyTerm(site),
  };
}

/** What a body is asked to do in one role, as far as it stands on the page; `count` is all of it. */
export type AskedInRole = { label: string; count: number; lines: Line[] };

type Ask = Pick<Addressee, 'role' | 'basis'> & { entry: Entry };

function asks({ index, repository }: Site, actor: string): Ask[] {
  return (index.addressees.get(actor) ?? []).flatMap((id) => {
    const entry = repository.entries.get(id);
    if (entry === undefined) return [];
    // A body may be asked to lead and to fund in one entry: each role is a line.
    return entry.addressees
      .filter((addressee) => addressee.actor === actor)
      .map(({ role, basis }) => ({ role, basis, entry }));
  });
}

function askLine(site: Site, { entry, basis }: Ask): Line {
  return line(site, entry, strengthOf(site, entry), askDetails(site, entry, basis));
}

function strengthOf({ t }: Site, { strength }: Entry): string | null {
  return strength === undefined ? null : t.labels.strength[strength].label;
}

function askDetails(site: Site, entry: Entry, basis: Addressee['basis']): string[] {
  const { labels } = site.t;
  const status =
    entry.kind === 'recommendation'
      ? labels.status[entry.status?.state ?? 'not-assessed']
      : labels.kind[entry.kind];
  return [
    capital(labels.basis[basis]),
    status,
    ...entry.sources.slice(0, 1).map((locator) => locatorText(site, locator)),
  ];
}

function successors({ t }: Site, actor: Actor): { name: string; note: string | null }[] {
  return actor.succeededBy.map(({ actor: name, year, note }) => ({
    name: t.terms.actors.succeededBy(name, year === undefined ? null : writtenDate(year)),
    note: note ?? null,
  }));
}

function counts({ t, index }: Site, id: string): string[] {
  const asked = index.addressees.get(id)?.length ?? 0;
  const about = index.actors.get(id)?.length ?? 0;
  if (asked + about === 0) return [t.terms.none];
  return [
    ...(asked > 0 ? [t.terms.actors.asks(asked)] : []),
    ...(about > 0 ? [t.terms.actors.mentions(about)] : []),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
