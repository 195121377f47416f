import { type Addressee, type Entry, roles } from '../core/entry.ts';
import { type Actor, actorKinds } from '../core/vocabulary.ts';
import { writtenDate } from './date.ts';
import { follow } from './feeds.ts';
import { type Frame, frame } from './frame.ts';
import { type Group, groups } from './groups.ts';
import { type Line, line } from './line.ts';
import { locatorText } from './locator.ts';
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
  asked: { title: string; none: string; roles: AskedInRole[] };
  about: { title: string; groups: Group[] };
  search: Anchor;
  empty: Empty | null;
};

export function actorView(site: Site, actor: Actor): ActorView {
  const { t, paths, index } = site;
  const words = t.terms.actors;
  const about = index.actors.get(actor.id) ?? [];
  const asked = asks(site, actor.id);
  const search = `${paths.search}?actor=${encodeURIComponent(actor.id)}`;
  const path = paths.actor(actor.id);
  const init = { title: actor.label, path, section: 'actors' } as const;
  return {
    frame: frame(site, {
      ...init,
      follow: follow(site, { kind: 'actors', id: actor.id }),
      ...(actor.definition === undefined ? {} : { description: actor.definition }),
    }),
    trail: [{ text: words.title, href: paths.actors }],
    title: actor.label,
    acronym: actor.acronym ?? null,
    kind: t.labels.actorKind[actor.kind],
    definition: actor.definition ?? null,
    successors:
      actor.succeededBy.length === 0 ? null : { title: words.succeeded, items: successors(site, actor) },
    asked: {
      title: words.asked,
      none: words.askedNone,
      roles: roles
        .map((role) => asked.filter((ask) => ask.role === role))
        .filter((ofRole) => ofRole.length > 0)
        .map((ofRole) => askedInRole(site, ofRole, search)),
    },
    about: { title: words.about, groups: groups(site, about, search) },
    search: { text: t.terms.searchWithin(actor.acronym ?? actor.label), href: search },
    empty: asked.length > 0 || about.length > 0 ? null : emptyTerm(site),
  };
}

/** What a body is asked to do in one role; `more` leads on where the page does not hold all. */
export type AskedInRole = { label: string; count: number; lines: Line[]; more: Anchor | null };

/** A page must not grow with the collection. */
const mostLines = 150;

function askedInRole({ t }: Site, ofRole: readonly Ask[], search: string): AskedInRole {
  const count = ofRole.length;
  return {
    label: t.terms.actors.roleHeading[ofRole[0]?.role ?? 'lead'],
    count,
    lines: ofRole.slice(0, mostLines).map((ask) => ask.line),
    more: count <= mostLines ? null : { text: t.terms.allOf(count, t.terms.actors.askedFor), href: search },
  };
}

type Ask = { role: Addressee['role']; line: Line };

function asks(site: Site, actor: string): Ask[] {
  return (site.index.addressees.get(actor) ?? []).flatMap((id) => {
    const entry = site.repository.entries.get(id);
    if (entry === undefined) return [];
    // A body may be asked to lead and to fund in one entry: each role is a line.
    return entry.addressees
      .filter((addressee) => addressee.actor === actor)
      .map(({ role, basis }) => ({
        role,
        line: line(site, entry, strengthOf(site, entry), askDetails(site, entry, basis)),
      }));
  });
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
