/**
 * Countries of which nothing is told, in the vocabulary as it is: a query that names one says so, and no common word is taken
 * for one.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { crossReferences } from '../../../src/core/cross-references.ts';
import { absentIn } from '../../../src/core/search/absent-countries.ts';
import { lexicon } from '../../../src/core/search/lexicon.ts';
import type { Plan } from '../../../src/core/search/plan.ts';
import { loadRepository } from '../../../src/files/load.ts';
import { settings } from '../../../src/files/settings.ts';
import { askedBySpan, askedByTerm, type Collection, collection, lookupOf, planOf } from './sample.ts';

let real: Collection;
beforeAll(async () => {
  const { repository } = await loadRepository(settings({}).contentDir);
  const index = crossReferences(repository);
  real = { repository, index, shards: lexicon(repository, index) };
});

const absent = ({ absent: countries }: Plan): string[] => countries.map(({ id }) => id);
const typed = ({ terms }: Plan): string[] => terms.map((term) => term.typed);

describe('a country is recognised, and its words ask for nothing', () => {
  test.each([
    ['lessons from South Sudan', 'ssd', ['lessons']],
    ['Mali', 'mli', []],
    ['MALI', 'mli', []],
    ['United States', 'usa', []],
    ['Ivory Coast', 'civ', []],
    ['Cote d’Ivoire', 'civ', []],
    ['Burma', 'mmr', []],
    ['DPRK', 'prk', []],
    ['Swaziland', 'swz', []],
    ['Cape Verde', 'cpv', []],
    ['Turkey', 'tur', []],
    ['Macedonia', 'mkd', []],
    ['East Timor', 'tls', []],
    ['Afganistan', 'afg', []],
    ['Guinea', 'gin', []],
    ['Guinea-Bissau', 'gnb', []],
    ['Papua New Guinea', 'png', []],
    ['Niger', 'ner', []],
    ['Nigeria', 'nga', []],
    ['Dominica', 'dma', []],
    ['Dominican Republic', 'dom', []],
    ['Sudan', 'sdn', []],
    ['Republic of the Congo', 'cog', []],
    ['the Gambia', 'gmb', []],
    ['Trinidad & Tobago', 'tto', []],
    ['Chad', 'tcd', []],
    ['Jordan', 'jor', []],
    ['Georgia', 'geo', []],
    ['Soudan du Sud', 'ssd', []],
    ['leçons du Tchad', 'tcd', ['leçons']],
    ['lecciones de Sudán del Sur', 'ssd', ['lecciones']],
    ['уроки Южного Судана', 'ssd', ['уроки']],
    ['دروس من جنوب السودان', 'ssd', ['دروس']],
    ['مالي', 'mli', []],
    ['南苏丹', 'ssd', []],
    ['在马里', 'mli', ['在马里']],
    ['几内亚比绍', 'gnb', []],
  ])('%s', (query, id, words) => {
    const plan = planOf(query, real);
    expect(absent(plan)).toEqual([id]);
    expect(typed(plan)).toEqual(words);
    expect(plan.corrected).toEqual([]);
  });
});

describe('no common word is taken for a country, neither as it stands nor as a mistake', () => {
  test.each([
    'main',
    'mail',
    'plan',
    'woman',
    'roman',
    'human',
    'chaos',
    'cub',
    'cube',
    'chin',
    'chain',
    'chat',
    'child',
    'tong',
    'tango',
    'malt',
    'malaria',
    'cypress',
    'grease',
    'grenade',
    'chili',
    'per',
    'tog',
    'iron',
    'spine',
    'malice',
    'opt',
    'us',
    'united',
    'republic',
    'islands',
    'nations',
    'state',
    'kingdom',
    'omani',
    'cuban',
    'Somali',
    'Congo',
    'кроме того',
    'польза',
    'слово',
    'мало',
    'دعم مالي',
    '其中国家',
    '联合国',
    '索马里',
    'Norway',
    'Democratic Republic of the Congo',
    'République démocratique du Congo',
    'Демократическая Республика Конго',
    'جمهورية الكونغو الديمقراطية',
    '刚果民主共和国',
  ])('%s', (query) => {
    const plan = planOf(query, real);
    expect(absent(plan)).toEqual([]);
    const labels = [...real.repository.vocabulary.countries.values()].map(({ label }) => label.toLowerCase());
    expect(plan.corrected.filter(({ instead }) => labels.includes(instead))).toEqual([]);
  });
});

test('a long label with a single slip is proposed, and not searched for', () => {
  const { proposed, corrected } = planOf('Bangladsh', real);
  expect([proposed, corrected]).toEqual([[{ typed: 'bangladsh', instead: 'bangladesh' }], []]);
  expect(planOf('Omani', real).proposed).toEqual([]);
});

test('a country in Chinese does not bring in another whose name ends like it', () => {
  expect(planOf('在马里的维和', real).spans.map(({ concept }) => concept?.id)).not.toContain('som');
});

test('beside a country of which nothing is told, no other name is taken for the whole query', () => {
  const plan = planOf('planning in South Sudan', real);
  expect([absent(plan), plan.named]).toEqual([['ssd'], []]);
  expect(planOf('planning', real).named.length).toBeGreaterThan(0);
});

test('as typed is as typed', () => {
  const plan = planOf('South Sudan', real, true);
  expect([absent(plan), typed(plan)]).toEqual([[], ['south', 'sudan']]);
});

describe('a country of which an entry tells is like any other name', () => {
  test('where it stands under it', () => {
    const held = collection({ text: 'N.', folder: 'country-experiences', fields: 'countries: [HTI]' });
    expect(absent(planOf('Haiti', held))).toEqual([]);
    expect(askedBySpan(planOf('Haiti', held))).toEqual([
      ['country hti', ['entries 0×1', 'country=hti kind=country-experience']],
    ]);
    expect(absent(planOf('Haiti', collection('N.')))).toEqual(['hti']);
  });

  test('where it only says its name', () => {
    const plan = planOf('Haiti', collection('N.', 'In Haiti.'));
    expect([absent(plan), askedByTerm(plan)]).toEqual([[], [['haiti', ['haiti']]]]);
  });
});

test('words that are left keep their place', () => {
  const known = lookupOf(collection('N.'));
  expect(absentIn(['money', 'haiti', 'planning'], known)).toEqual({
    countries: [{ id: 'hti', label: 'Haiti' }],
    left: ['money', '', 'planning'],
  });
});
