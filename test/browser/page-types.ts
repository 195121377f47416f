import type { Paths } from '../../src/core/paths.ts';

/** A page of each type of the small collection, with the module of `src/pages` that makes it. */
export const pageTypes: readonly (readonly [name: string, of: (paths: Paths) => string, module: string])[] = [
  ['home', (paths) => paths.home, 'index.astro'],
  ['a search', (paths) => `${paths.search}?q=plan+money`, 'search/index.astro'],
  ['a search that finds nothing', (paths) => `${paths.search}?q=zzzz`, 'search/index.astro'],
  [
    'a search with chips',
    (paths) => `${paths.search}?theme=planning&kind=recommendation`,
    'search/index.astro',
  ],
  ['a recommendation', (paths) => paths.entry('plan-with-those-who-deliver'), 'entries/[id].astro'],
  ['a superseded recommendation', (paths) => paths.entry('plan-the-exit-late'), 'entries/[id].astro'],
  ['a best practice', (paths) => paths.entry('keep-aid-apart'), 'entries/[id].astro'],
  ['a country experience', (paths) => paths.entry('haiti-money-came-late'), 'entries/[id].astro'],
  ['an entry in Arabic', (paths) => paths.entry('review-the-plan-each-year'), 'entries/[id].astro'],
  ['themes', (paths) => paths.themes, 'themes/index.astro'],
  ['a top theme', (paths) => paths.theme('planning'), 'themes/[...id].astro'],
  ['a narrower theme', (paths) => paths.theme('rapid-funding'), 'themes/[...id].astro'],
  ['countries', (paths) => paths.countries, 'countries/index.astro'],
  ['a country', (paths) => paths.country('SOM'), 'countries/[...id].astro'],
  ['a country without entries', (paths) => paths.country('COD'), 'countries/[...id].astro'],
  ['actors', (paths) => paths.actors, 'actors/index.astro'],
  ['an actor', (paths) => paths.actor('dpko'), 'actors/[...id].astro'],
  ['phases', (paths) => paths.phases, 'phases/index.astro'],
  ['a phase', (paths) => paths.phase('start-up'), 'phases/[...id].astro'],
  ['sources', (paths) => paths.sources, 'sources/index.astro'],
  ['a source', (paths) => paths.source('norway-2008'), 'sources/[...id].astro'],
  ['the glossary', (paths) => paths.glossary, 'glossary.astro'],
  ['reading lists', (paths) => paths.readingLists, 'reading-lists/index.astro'],
  ['a reading list', (paths) => paths.readingList('before-you-plan'), 'reading-lists/[id].astro'],
  ['a hand-out', (paths) => paths.readingListHandOut('before-you-plan'), 'reading-lists/[id]/hand-out.astro'],
  ['a card of a list', (paths) => paths.readingListCard('before-you-plan'), 'reading-lists/[id]/card.astro'],
  [
    'a card of an entry',
    (paths) => paths.entryCard('plan-with-those-who-deliver'),
    'entries/[id]/card.astro',
  ],
  ['my list', (paths) => paths.myList, 'my-list.astro'],
  ['my list, asked for a copy', (paths) => paths.myListCopy('before-you-plan'), 'my-list.astro'],
  ['the guide', (paths) => paths.guide, 'guide/index.astro'],
  ['a page of the guide', (paths) => paths.guidePage('rules-of-the-house'), 'guide/[...id].astro'],
  ['the form', (paths) => paths.contribute, 'contribute.astro'],
  [
    'the form for an experience',
    (paths) => paths.contributeExperience('plan-with-those-who-deliver'),
    'contribute.astro',
  ],
  ['the form for a change', (paths) => paths.suggestChange('keep-aid-apart'), 'contribute.astro'],
  ['about', (paths) => paths.about, 'about.astro'],
  ['a page that is not there', (paths) => paths.entry('not-there'), '404.astro'],
];

/** Whether the page is the one for addresses that lead nowhere. */
export function isMissing(module: string): boolean {
  return module === '404.astro';
}
