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
import { entryView } from './entry.ts';
import { entryCard, listCard } from './framed-card.ts';
import { referencesListings, referencesView } from './further-references.ts';
import { glossaryView } from './glossary.ts';
import { type GuidePageView, guidePageView, guideView } from './guide.ts';
import { handOutView } from './hand-out.ts';
import { homeView } from './home.ts';
import { type MovedView, movedView } from './moved.ts';
import { myListView } from './my-list.ts';
import { notFoundView } from './not-found.ts';
import { listingPages, listingsOf, onePage, type PageType } from './page-type.ts';
import { readingListsView, readingListView } from './reading-lists.ts';
import { searchView } from './search.ts';
import type { Site } from './site.ts';
import { sourcesView, sourceView } from './sources.ts';
import { termView } from './term.ts';
import { countriesView, phasesView } from './term-index.ts';
import { themesView, themeView } from './themes.ts';

/** What stands at the address of an entry or a list: itself, or at one that it had before, where it went. */
export type Standing<View> = { view: View; moved: null } | { view: null; moved: MovedView };

/** Things that may have been renamed: every id that they have had, and what stands under one. */
type Things<Of> = { ids: (site: Site) => string[]; at: (site: Site, id: string) => Of | undefined };

const entries: Things<Entry> = {
  ids: ({ repository }) => everyEntryAddress(repository).map(({ id }) => id),
  at: ({ repository: { entries: all, renamed } }, id) =>
    all.get(id as EntryId) ?? all.get(renamed.entries.get(id) ?? ('' as EntryId)),
};

const readingLists: Things<ReadingList> = {
  ids: ({ repository }) => everyListAddress(repository).map(({ id }) => id),
  at: ({ repository: { readingLists: all, renamed } }, id) =>
    all.get(id) ?? all.get(renamed.readingLists.get(id) ?? ''),
};

/** A page of each thing; at an id that it had before, one that leads on. */
function standing<Of extends { id: string }, View>(
  { ids, at }: Things<Of>,
  address: PageType<View>['address'],
  view: (site: Site, of: Of) => View,
): PageType<Standing<View>> {
  return {
    ids,
    address,
    view(site, id) {
      const of = at(site, id);
      if (of === undefined) return null;
      return of.id === id
        ? { view: view(site, of), moved: null }
        : { view: null, moved: movedView(site, address(site.paths, of.id)) };
    },
  };
}

/** What others embed or print is no redirect at an old id, but the thing itself. */
function underEveryId<Of, View>(
  { ids, at }: Things<Of>,
  address: PageType<View>['address'],
  view: (site: Site, of: Of) => View,
): PageType<View> {
  return {
    ids,
    address,
    view(site, id) {
      const of = at(site, id);
      return of === undefined ? null : view(site, of);
    },
  };
}

/** How many entries stand under something. */
function count(name: 'themes' | 'countries' | 'phases' | 'sources') {
  return ({ index }: Site, { id }: { id: string }): number => index[name].get(id)?.length ?? 0;
}

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
  entry: standing(entries, (paths, id) => paths.entry(id), entryView),
  entryCard: underEveryId(entries, (paths, id) => paths.entryCard(id), entryCard),
  references: listingPages({
    listings: referencesListings,
    address: (paths, id) => paths.entryReferences(id),
    view: referencesView,
  }),
  themes: onePage((paths) => paths.themes, themesView),
  theme: listingPages({
    listings: listingsOf(({ repository }) => repository.vocabulary.themes, count('themes')),
    address: (paths, id) => paths.theme(id),
    view: themeView,
  }),
  countries: onePage((paths) => paths.countries, countriesView),
  country: listingPages({
    listings: listingsOf(({ repository }) => repository.vocabulary.countries, count('countries'), {
      inAddress: (id) => id.toLowerCase(),
      inTable: (id) => id.toUpperCase(),
    }),
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
    listings: listingsOf(({ repository }) => repository.vocabulary.phases, count('phases')),
    address: (paths, id) => paths.phase(id),
    view: (site, of: Phase, number) =>
      termView(site, 'phases', of, { trail: [], path: site.paths.phase(of.id), number }),
  }),
  sources: onePage((paths) => paths.sources, sourcesView),
  source: listingPages({
    listings: listingsOf(({ repository }) => repository.sources, count('sources')),
    address: (paths, id) => paths.source(id),
    view: sourceView,
  }),
  glossary: onePage((paths) => paths.glossary, glossaryView),
  readingLists: onePage((paths) => paths.readingLists, readingListsView),
  readingList: standing(readingLists, (paths, id) => paths.readingList(id), readingListView),
  readingListCard: underEveryId(readingLists, (paths, id) => paths.readingListCard(id), listCard),
  handOut: underEveryId(readingLists, (paths, id) => paths.readingListHandOut(id), handOutView),
  myList: onePage((paths) => paths.myList, myListView),
  contribute: onePage((paths) => paths.contribute, contributeView),
  guide: onePage((paths) => paths.guide, guideView),
  guidePage,
  about: onePage((paths) => paths.about, aboutView),
  notFound: onePage((paths) => paths.notFound, notFoundView),
} satisfies Record<string, PageType<unknown>>;
