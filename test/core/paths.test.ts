import { describe, expect, test } from 'vitest';
import {
  createPaths,
  entryFile,
  fileOf,
  listingPageId,
  type Paths,
  readListingPageId,
} from '../../src/core/paths.ts';

const site = 'https://example.org';

/** The contract: an address, once published, works for ever. */
const contract: [name: string, of: (paths: Paths) => string, address: string][] = [
  ['home', (paths) => paths.home, '/'],
  ['search', (paths) => paths.search, '/search/'],
  ['what the form knows of the entries', (paths) => paths.contributeEntries, '/contribute/entries.json'],
  ['a file of the lexicon', (paths) => paths.lexicon('e4'), '/search/lexicon/e4.json'],
  ['a file of suggestions', (paths) => paths.suggestions('e4'), '/search/suggestions/e4.json'],
  ['an entry', (paths) => paths.entry('plan-early'), '/entries/plan-early/'],
  ['themes', (paths) => paths.themes, '/themes/'],
  ['a theme', (paths) => paths.theme('planning'), '/themes/planning/'],
  ['countries', (paths) => paths.countries, '/countries/'],
  ['a country, in lower case', (paths) => paths.country('SOM'), '/countries/som/'],
  ['actors', (paths) => paths.actors, '/actors/'],
  ['an actor', (paths) => paths.actor('dpko'), '/actors/dpko/'],
  ['phases', (paths) => paths.phases, '/phases/'],
  ['a phase', (paths) => paths.phase('start-up'), '/phases/start-up/'],
  ['sources', (paths) => paths.sources, '/sources/'],
  ['a source', (paths) => paths.source('norway-2008'), '/sources/norway-2008/'],
  ['the glossary', (paths) => paths.glossary, '/glossary/'],
  ['a term', (paths) => paths.glossaryTerm('impp'), '/glossary/#impp'],
  ['reading lists', (paths) => paths.readingLists, '/reading-lists/'],
  ['a reading list', (paths) => paths.readingList('basics'), '/reading-lists/basics/'],
  ['its hand-out', (paths) => paths.readingListHandOut('basics'), '/reading-lists/basics/hand-out/'],
  ['its card', (paths) => paths.readingListCard('basics'), '/reading-lists/basics/card/'],
  ['its record', (paths) => paths.readingListRecord('basics'), '/reading-lists/basics/oembed.json'],
  ['the card of an entry', (paths) => paths.entryCard('plan-early'), '/entries/plan-early/card/'],
  ['the record of an entry', (paths) => paths.entryRecord('plan-early'), '/entries/plan-early/oembed.json'],
  ['its neighbours', (paths) => paths.entryReferences('plan-early'), '/entries/plan-early/references/'],
  [
    'its cross-references',
    (paths) => paths.entryCrossReferences('plan-early'),
    '/entries/plan-early/cross-references.json',
  ],
  ['it as a file', (paths) => paths.readingListFile('basics'), '/reading-lists/basics/list.json'],
  ['the personal list', (paths) => paths.myList, '/my-list/'],
  ['a copy of a list', (paths) => paths.myListCopy('basics'), '/my-list/?copy=basics'],
  ['a feed', (paths) => paths.feeds(paths.theme('planning')).atom, '/themes/planning/feed.xml'],
  ['a further page', (paths) => paths.pageOf(paths.theme('planning'), 2), '/themes/planning/page/2/'],
  ['the guide', (paths) => paths.guide, '/guide/'],
  ['a page of the guide', (paths) => paths.guidePage('rules/known-term'), '/guide/rules/known-term/'],
  ['about', (paths) => paths.about, '/about/'],
  ['where there is nothing', (paths) => paths.notFound, '/404/'],
  ['the form', (paths) => paths.contribute, '/contribute/'],
  [
    'the form for a kind',
    (paths) => paths.contributeKind('country-experience'),
    '/contribute/?kind=country-experience',
  ],
  [
    'the form for an experience',
    (paths) => paths.contributeExperience('plan-early'),
    '/contribute/?kind=country-experience&exemplifies=plan-early',
  ],
  ['the form for a change', (paths) => paths.suggestChange('plan-early'), '/contribute/?suggest=plan-early'],
  ['a file', (paths) => paths.file('data', 'entries.json'), '/data/entries.json'],
];

describe.each(['', '/'])('at the root of a host, named %j', (basePath) => {
  test.each(contract)('%s', (_name, of, address) => {
    expect(of(createPaths(basePath, site))).toBe(address);
  });
});

describe.each(['/kb', 'kb', '/kb/', '//kb//'])('under a base path, named %j', (basePath) => {
  test.each(contract)('%s', (_name, of, address) => {
    expect(of(createPaths(basePath, site))).toBe(`/kb${address}`);
  });
});

test('the contract names every address that can be made', () => {
  const paths = createPaths('', site);
  const made = Object.keys(paths).filter((name) => !['base', 'absolute'].includes(name));
  expect(contract).toHaveLength(made.length);
});

test('a base path of several parts', () => {
  expect(createPaths('/a/b/', site).entry('x')).toBe('/a/b/entries/x/');
});

test('what is no id cannot leave its place', () => {
  const paths = createPaths('/kb', site);
  expect(paths.entry('../x?y#z')).toBe('/kb/entries/..%2Fx%3Fy%23z/');
  expect(paths.file('data', '../x')).toBe('/kb/data/..%2Fx');
});

test('the first page of a listing stands at its own address', () => {
  const paths = createPaths('/kb', site);
  expect(paths.pageOf(paths.country('SOM'), 1)).toBe('/kb/countries/som/');
});

test('whole addresses have the origin, and the base path once', () => {
  const paths = createPaths('/kb', site);
  expect(paths.absolute(paths.entry('x'))).toBe('https://example.org/kb/entries/x/');
});

test.each([
  ['/kb/', 'index.html'],
  ['/kb/themes/planning/', 'themes/planning/index.html'],
  ['/kb/themes/planning/page/2/', 'themes/planning/page/2/index.html'],
  ['/kb/data/entries.json', 'data/entries.json'],
  ['/kb/404/', '404.html'],
])('what stands at %s is the file %s', (address, file) => {
  expect(fileOf(createPaths('/kb', site), address)).toBe(file);
});

test.each([
  ['planning', 1, 'planning'],
  ['planning', 2, 'planning/page/2'],
  ['som', 12, 'som/page/12'],
])('page %2$i of the listing under "%s" has an id, and is known by it', (id, number, pageId) => {
  expect(listingPageId(id, number)).toBe(pageId);
  expect(readListingPageId(pageId)).toEqual({ id, number });
});

test('the folder of an entry is that of its kind', () => {
  expect(entryFile('country-experience', 'x')).toBe('country-experiences/x.mdx');
});
