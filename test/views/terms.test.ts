import { describe, expect, test } from 'vitest';
import { actorsView, actorView } from '../../src/views/actors.ts';
import { glossaryView } from '../../src/views/glossary.ts';
import { readingListsView, readingListView } from '../../src/views/reading-lists.ts';
import { sourcesView, sourceView } from '../../src/views/sources.ts';
import { termView } from '../../src/views/term.ts';
import { countriesView, phasesView } from '../../src/views/term-index.ts';
import { themesView, themeView } from '../../src/views/themes.ts';
import { site } from './sample.ts';

const { vocabulary, readingLists, sources } = site.repository;

/** The value of a key that the sample is known to have. */
function known<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`The sample has no ${id}.`);
  return value;
}

describe('themes', () => {
  test('a top theme holds its narrower ones, here and in the index', () => {
    const planning = themeView(site, known(vocabulary.themes, 'planning'));
    expect(planning.narrower?.terms.map(({ id, count }) => [id, count])).toEqual([
      ['integrated-planning', '3 entries'],
    ]);
    expect(planning.groups.map(({ id, cards }) => [id, cards.length])).toEqual([
      ['best-practices', 1],
      ['recommendations', 2],
      ['country-experiences', 1],
    ]);
    expect(themesView(site).tops.map(({ id, count, narrower }) => [id, count, narrower.length])).toEqual([
      ['planning', '4 entries', 1],
      ['learning', 'none yet', 0],
    ]);
  });

  test('a narrower theme leads back to its top', () => {
    const { trail } = themeView(site, known(vocabulary.themes, 'integrated-planning'));
    expect(trail.map(({ href }) => href)).toEqual(['/kb/themes/', '/kb/themes/planning/']);
  });

  test('a theme without entries says why and what to do', () => {
    const { empty, groups, labels } = themeView(site, known(vocabulary.themes, 'learning'));
    expect(groups).toEqual([]);
    expect(empty?.link.href).toBe('/kb/contribute/');
    expect(labels).toEqual([{ language: 'ar', dir: 'rtl', label: 'التعلم' }]);
  });
});

test('countries and phases', () => {
  const somalia = termView(site, 'countries', known(vocabulary.countries, 'SOM'), {
    trail: [],
    path: '/kb/countries/som/',
    number: 1,
  });
  expect(somalia).toMatchObject({ title: 'Somalia', count: '1 entry', empty: null });
  expect(somalia.search.href).toBe('/kb/search/?country=SOM');
  const { terms, rest } = countriesView(site);
  expect(terms.map(({ text, href, count }) => [text, href, count])).toEqual([
    ['Somalia', '/kb/countries/som/', '1 entry'],
  ]);
  expect(rest).toMatchObject({
    contribute: { href: '/kb/contribute/?kind=country-experience' },
    terms: [{ text: 'Haiti', href: '/kb/countries/hti/' }],
  });
  expect(phasesView(site).rest).toBeNull();
  expect(phasesView(site).terms.map(({ count }) => count)).toEqual(['1 entry']);
});

test('a country without entries says so by its name, and leads to the form for its experience', () => {
  const { empty, groups } = termView(site, 'countries', known(vocabulary.countries, 'HTI'), {
    trail: [],
    path: '/kb/countries/hti/',
    number: 1,
  });
  expect(groups).toEqual([]);
  expect(empty?.why).toContain('No entry is filed under Haiti.');
  expect(empty?.link.href).toBe('/kb/contribute/?kind=country-experience');
});

describe('actors', () => {
  test('a body sees what it is asked, in which role, how firmly, and by whose word', () => {
    const { asked, about, successors, title } = actorView(site, known(vocabulary.actors, 'dpko'));
    expect(title).toBe('Department of Peacekeeping Operations');
    expect(
      asked.roles.map(({ label, lines }) => [
        label,
        lines.map(({ id, lead, details }) => [id, lead, ...details]),
      ]),
    ).toEqual([
      [
        'To lead',
        [
          [
            'plan-together',
            'Should',
            'Named in the source',
            'Not assessed',
            'Norway 2008, section 10, p. 46',
          ],
        ],
      ],
    ]);
    expect(about.groups.flatMap(({ cards }) => cards.map(({ id }) => id))).toEqual(['plan-together']);
    expect(successors?.items).toEqual([
      { name: 'Department of Peace Operations (2019)', note: 'To be verified.' },
    ]);
  });

  test('roles stand apart', () => {
    const { asked } = actorView(site, known(vocabulary.actors, 'donors'));
    expect(asked.roles.map(({ label, lines }) => [label, lines.map(({ id }) => id)])).toEqual([
      ['To lead', ['fund-early']],
      ['To fund', ['plan-together']],
    ]);
  });

  test('a body without entries has an empty state', () => {
    expect(actorView(site, known(vocabulary.actors, 'norway')).empty?.title).toBe('No entry yet');
    expect(actorsView(site).groups.map(({ id, actors }) => [id, actors.map(({ counts }) => counts)])).toEqual(
      [
        ['secretariat', [['1 ask', '1 about it']]],
        ['group', [['2 asks']]],
        ['government', [['none yet']]],
      ],
    );
  });
});

describe('sources', () => {
  const view = sourceView(site, known(sources, 'norway-2008'));

  test('entries come in the order of the source, each at its first place', () => {
    expect(view.entries.lines.map(({ id, lead }) => [id, lead])).toEqual([
      ['keep-loose', 'p. 9'],
      ['plan-together', 'section 3.6, pp. 22–23'],
      ['fund-early', 'section 3.10, p. 30'],
      ['somalia-options', 'section 4.3, p. 29'],
    ]);
    expect(view.entries.lines[1]?.details).toEqual(['Recommendation', 'section 10, p. 46']);
  });

  test('the record is whole, and its links lead out', () => {
    expect(view.record?.fields).toContainEqual({ label: 'Published', text: 'May 2008', href: null });
    expect(view.record?.fields).toContainEqual({
      label: 'DOI',
      text: '10.1000/x y',
      href: 'https://doi.org/10.1000/x%20y',
    });
    expect(sourcesView(site).sources[0]).toMatchObject({
      imprint: 'Ministry of Foreign Affairs, May 2008',
      count: '4 entries',
    });
  });
});

test('the glossary marks an editor’s wording and says where a term is used', () => {
  const { letters } = glossaryView(site);
  expect(letters.map(({ id }) => id)).toEqual(['letter-H', 'letter-I']);
  expect(letters[0]?.terms[0]).toMatchObject({ id: 'hc', editorial: 'Editor’s wording', used: null });
  expect(letters[1]?.terms[0]).toMatchObject({
    id: 'impp',
    editorial: null,
    sources: [{ text: 'Norway 2008, section 3.6, p. 22', href: '/kb/sources/norway-2008/' }],
    used: { summary: 'Used in 1 entry', entries: [{ href: '/kb/entries/plan-together/' }] },
  });
});

describe('reading lists', () => {
  const view = readingListView(site, known(readingLists, 'before-you-plan'));

  test('items follow renamed entries, are numbered through, and leave out what is not there', () => {
    expect(view.sections.map(({ id, items }) => [id, items.map((item) => [item.number, item.id])])).toEqual([
      ['part-1', [[1, 'plan-together']]],
      ['part-2', [[2, 'fund-early']]],
    ]);
    expect(view.total).toBe('2 entries, about 1 minute to read');
    expect(view.sections[0]?.items[0]).toMatchObject({
      importanceLabel: 'Essential',
      note: 'The core.',
      question: 'Who?',
    });
  });

  test('a superseded item says what took its place', () => {
    expect(view.sections[1]?.items[0]?.supersededBy).toEqual([
      { text: 'Plan <together> & early', href: '/kb/entries/plan-together/' },
    ]);
  });

  test('an item can be saved to a reference manager', () => {
    const coins = new URLSearchParams(view.sections[0]?.items[0]?.coins ?? '');
    expect(coins.get('rft.type')).toBe('report');
    expect(coins.get('rft.title')).toBe('Plan <together> & early');
    expect(coins.get('rft.identifier')).toBe('https://example.org/kb/entries/plan-together/');
  });

  test('lists for a task stand first, under the task', () => {
    expect(readingListsView(site).groups.map(({ id, lists }) => [id, lists.map(({ text }) => text)])).toEqual(
      [['tasks', ['Before you plan']]],
    );
  });
});
