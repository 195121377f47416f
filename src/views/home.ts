import type { Entry } from '../core/entry.ts';
import { type EntryKind, entryKinds } from '../core/paths.ts';
import { type Card, card } from './card.ts';
import { follow } from './feeds.ts';
import { type Frame, frame } from './frame.ts';
import { type ListLine, listLine } from './reading-lists.ts';
import type { Anchor, Site } from './site.ts';
import { type TermLine, termLine } from './term.ts';

/** The home page: a search box, tasks to begin with, and the ways in. */
export type HomeView = {
  frame: Frame;
  title: string;
  lede: string;
  search: {
    action: string;
    label: string;
    button: string;
    suggestions: string;
    examplesLabel: string;
    examples: Anchor[];
  };
  tasks: { title: string; lists: ListLine[]; all: Anchor };
  newest: { title: string; cards: Card[]; all: Anchor };
  kinds: { title: string; kinds: (Anchor & { kind: EntryKind; meaning: string; count: string })[] };
  themes: Ways;
  phases: Ways;
  countries: Ways;
  actors: Ways;
  contribute: { title: string; text: string; link: Anchor };
  empty: { text: string; link: Anchor } | null;
};

type Ways = { title: string; links: (Anchor & { count: string })[]; all: Anchor };

const mostTasks = 6;
const mostActors = 8;
const mostNewest = 4;

export function homeView(site: Site): HomeView {
  const { t, paths, repository } = site;
  const { home } = t;
  const lists = [...repository.readingLists.values()];
  const tasks = lists.filter(({ task }) => task !== undefined);
  return {
    frame: frame(site, { path: paths.home, follow: follow(site, { kind: 'everything' }) }),
    title: home.title,
    lede: home.lede,
    search: {
      action: paths.search,
      label: home.searchLabel,
      button: t.site.searchButton,
      suggestions: paths.suggestions('*'),
      examplesLabel: home.example,
      examples: home.examples.map((text) => ({
        text,
        href: `${paths.search}?q=${encodeURIComponent(text)}`,
      })),
    },
    tasks: {
      title: home.tasks,
      lists: (tasks.length > 0 ? tasks : lists).slice(0, mostTasks).map((list) => listLine(site, list)),
      all: { text: home.all.lists, href: paths.readingLists },
    },
    newest: {
      title: home.newest,
      cards: newest(site).map((entry) => card(site, entry)),
      all: { text: home.all.newest, href: `${paths.search}?sort=date` },
    },
    kinds: { title: home.kinds, kinds: kinds(site) },
    ...ways(site),
    contribute: {
      title: t.contribute.home.title,
      text: t.contribute.home.text,
      link: { text: t.contribute.home.link, href: paths.contribute },
    },
    empty:
      repository.entries.size > 0
        ? null
        : { text: home.empty, link: { text: t.contribute.home.link, href: paths.contribute } },
  };
}

/** The entries that were published or changed last; without dates there is nothing new to show. */
function newest({ repository }: Site): Entry[] {
  const date = ({ updated, published }: Entry): string => updated ?? published ?? '';
  return [...repository.entries.values()]
    .filter((entry) => date(entry) !== '')
    .sort((a, b) => date(b).localeCompare(date(a)))
    .slice(0, mostNewest);
}

function kinds({ t, paths, repository }: Site): HomeView['kinds']['kinds'] {
  const entries = [...repository.entries.values()];
  return entryKinds.map((kind) => ({
    kind,
    text: t.labels.kinds[kind],
    href: `${paths.search}?kind=${kind}`,
    meaning: t.home.kindMeaning[kind],
    count: t.terms.entries(entries.filter((entry) => entry.kind === kind).length),
  }));
}

function ways(site: Site): Pick<HomeView, 'themes' | 'phases' | 'countries' | 'actors'> {
  const { t, paths, repository, index } = site;
  const { vocabulary } = repository;
  const tops = [...vocabulary.themes.values()].filter(({ broader }) => broader === undefined);
  const held = <Row extends { id: string }>(
    rows: Iterable<Row>,
    under: ReadonlyMap<string, readonly string[]>,
  ): Row[] => [...rows].filter(({ id }) => (under.get(id)?.length ?? 0) > 0);
  const asked = held(vocabulary.actors.values(), index.addressees)
    .sort((a, b) => (index.addressees.get(b.id)?.length ?? 0) - (index.addressees.get(a.id)?.length ?? 0))
    .slice(0, mostActors);
  return {
    themes: way(
      t.home.themes,
      tops.map((theme) => termLine(site, 'themes', theme)),
      t.home.all.themes,
      paths.themes,
    ),
    phases: way(
      t.home.phases,
      [...vocabulary.phases.values()].map((phase) => termLine(site, 'phases', phase)),
      t.home.all.phases,
      paths.phases,
    ),
    countries: way(
      t.home.countries,
      held(vocabulary.countries.values(), index.countries).map((country) =>
        termLine(site, 'countries', country),
      ),
      t.home.all.countries,
      paths.countries,
    ),
    actors: {
      title: t.home.actors,
      links: asked.map(({ id, label }) => ({
        text: label,
        href: paths.actor(id),
        count: t.terms.actors.asks(index.addressees.get(id)?.length ?? 0),
      })),
      all: { text: t.home.all.actors, href: paths.actors },
    },
  };
}

function way(title: string, terms: readonly TermLine[], allText: string, allHref: string): Ways {
  return {
    title,
    links: terms.map(({ text, href, count }) => ({ text, href, count })),
    all: { text: allText, href: allHref },
  };
}
