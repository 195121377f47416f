/**
 * Every page of the site: the one list from which they are built, and from which each knows what it shows.
 */
import type { Entry } from '../core/entry.ts';
import { everyEntryAddress, everyListAddress } from '../core/every-address.ts';
import type { EntryId } from '../core/id.ts';
import type { ReadingList } from '../core/reading-list.ts';
import type { Country, Phase } from '../core/vocabulary.ts';
import { aboutView } from './about.ts';
import { actorsView, actorView, listedUnderActor } from './actors.ts';
import { contributeView } from './contribute.ts';
import { type EntryView, entryView } from './entry.ts';
import { entryCard, type FramedCard, listCard } from './framed-card.ts';
import { glossaryView } from './glossary.ts';
import { type GuidePageView, guidePageView, guideView } from './guide.ts';
import { type HandOutView, handOutView } from './hand-out.ts';
import { homeView } from './home.ts';
import { type MovedView, movedView } from './moved.ts';
import { myListView } from './my-list.ts';
import { notFoundView } from './not-found.ts';
import { listingPages, listingsOf, onePage, type PageType } from './page-type.ts';
import { type ReadingListView, readingListsView, readingListView } from './reading-lists.ts';
import { searchView } from './search.ts';
import type { Site } from './site.ts';
import { sourcesView, sourceView } from './sources.ts';
import { termView } from './term.ts';
import { countriesView, phasesView } from './term-index.ts';
import { themesView, themeView } from './themes.ts';

/** What stands at the address of an entry or a list: itself, or at one that it had before, where it went. */
export type Standing<View> = { view: View; moved: null } | { view: null; moved: MovedView };

const entry: PageType<Standing<EntryView>> = {
  ids: ({ repository }) => everyEntryAddress(repository).map(({ id }) => id),
  address: (paths, id) => paths.entry(id),
  view(site, id) {
    const found = entryAt(site, id);
    if (found === undefined) return null;
    return found.id === id
      ? { view: entryView(site, found), moved: null }
      : { view: null, moved: movedView(site, site.paths.entry(found.id)) };
  },
};

const readingList: PageType<Standing<ReadingListView>> = {
  ids: ({ repository }) => everyListAddress(repository).map(({ id }) => id),
  address: (paths, id) => paths.readingList(id),
  view(site, id) {
    const found = listAt(site, id);
    if (found === undefined) return null;
    return found.id === id
      ? { view: readingListView(site, found), moved: null }
      : { view: null, moved: movedView(site, site.paths.readingList(found.id)) };
  },
};

/** What others embed or print is no redirect at an old address, but the thing itself. */
const entryCardPage: PageType<FramedCard> = {
  ids: entry.ids,
  address: (paths, id) => paths.entryCard(id),
  view(site, id) {
    const found = entryAt(site, id);
    return found === undefined ? null : entryCard(site, found);
  },
};

const readingListCard: PageType<FramedCard> = {
  ids: readingList.ids,
  address: (paths, id) => paths.readingListCard(id),
  view(site, id) {
    const found = listAt(site, id);
    return found === undefined ? null : listCard(site, found);
  },
};

const handOut: PageType<HandOutView> = {
  ids: readingList.ids,
  address: (paths, id) => paths.readingListHandOut(id),
  view(site, id) {
    const found = listAt(site, id);
    return found === undefined ? null : handOutView(site, found);
  },
};

const guidePage: PageType<GuidePageView> = {
  ids: ({ guide = [] }) => guide.map(({ id }) => id),
  address: (paths, id) => paths.guidePage(id),
  view(site, id) {
    const found = site.guide?.find((page) => page.id === id);
    return found === undefined ? null : guidePageView(site, found);
  },
};

export const pages = {
  home: onePage((paths) => paths.home, homeView),
  search: onePage((paths) => paths.search, searchView),
  entry,
  entryCard: entryCardPage,
  themes: onePage((paths) => paths.themes, themesView),
  theme: listingPages({
    listings: listingsOf(
      ({ repository }) => repository.vocabulary.themes,
      ({ index }, { id }) => index.themes.get(id)?.length ?? 0,
    ),
    address: (paths, id) => paths.theme(id),
    view: themeView,
  }),
  countries: onePage((paths) => paths.countries, countriesView),
  country: listingPages({
    listings: listingsOf(
      ({ repository }) => repository.vocabulary.countries,
      ({ index }, { id }) => index.countries.get(id)?.length ?? 0,
      { inAddress: (id) => id.toLowerCase(), inTable: (id) => id.toUpperCase() },
    ),
    address: (paths, id) => paths.country(id),
    view: (site, of: Country, number) =>
      termView(site, 'countries', of, { trail: [], path: site.paths.country(of.id), number }),
  }),
  actors: onePage((paths) => paths.actors, actorsView),
  actor: listingPages({
    listings: listingsOf(({ repository }) => repository.vocabulary.actors, listedUnderActor),
    address: (paths, id) => paths.actor(id),
    view: actorView,
  }),
  phases: onePage((paths) => paths.phases, phasesView),
  phase: listingPages({
    listings: listingsOf(
      ({ repository }) => repository.vocabulary.phases,
      ({ index }, { id }) => index.phases.get(id)?.length ?? 0,
    ),
    address: (paths, id) => paths.phase(id),
    view: (site, of: Phase, number) =>
      termView(site, 'phases', of, { trail: [], path: site.paths.phase(of.id), number }),
  }),
  sources: onePage((paths) => paths.sources, sourcesView),
  source: listingPages({
    listings: listingsOf(
      ({ repository }) => repository.sources,
      ({ index }, { id }) => index.sources.get(id)?.length ?? 0,
    ),
    address: (paths, id) => paths.source(id),
    view: sourceView,
  }),
  glossary: onePage((paths) => paths.glossary, glossaryView),
  readingLists: onePage((paths) => paths.readingLists, readingListsView),
  readingList,
  readingListCard,
  handOut,
  myList: onePage((paths) => paths.myList, myListView),
  contribute: onePage((paths) => paths.contribute, contributeView),
  guide: onePage((paths) => paths.guide, guideView),
  guidePage,
  about: onePage((paths) => paths.about, aboutView),
  notFound: onePage((paths) => paths.notFound, notFoundView),
} satisfies Record<string, PageType<unknown>>;

/** The entry of an id, or the one that had it before. */
function entryAt({ repository: { entries, renamed } }: Site, id: string): Entry | undefined {
  return entries.get(id as EntryId) ?? entries.get(renamed.entries.get(id) ?? ('' as EntryId));
}

function listAt({ repository: { readingLists, renamed } }: Site, id: string): ReadingList | undefined {
  return readingLists.get(id) ?? readingLists.get(renamed.readingLists.get(id) ?? '');
}
