import { describe, expect, test } from 'vitest';
import type { Concept } from '../../../src/core/search/concept.ts';
import { shardKeys, shardOf, tonguesOf } from '../../../src/core/search/shard-key.ts';
import { type Collection, collection, listed, lookupOf, type Text } from './sample.ts';

const rowOf = (word: string, { shards }: Collection): unknown =>
  shards.get(shardOf(word))?.words.find(([key]) => key === word);

function conceptOf(id: string, { shards }: Collection): Concept | undefined {
  return [...shards.values()].flatMap(({ concepts }) => concepts).find((concept) => concept.id === id);
}

describe('words', () => {
  test.each([
    ['entries are counted, not occurrences', 'plan', ['Plan, plan, plan.', 'A plan.', 'None.'], ['plan', 2]],
    ['case and accents make no other word', 'etat', ['État', 'ETAT', 'etat'], ['etat', 3, 'état']],
    ['other spellings are kept', 'store', ['Støre', 'store'], ['store', 2, 'støre']],
    ['function words too', 'the', ['The plan'], ['the', 1]],
    ['numbers too', '1325', ['Resolution 1325'], ['1325', 1]],
    ['of all scripts', 'المساءله', ['المساءلة'], ['المساءله', 1, 'المساءلة']],
    ['title', 'exit', [{ text: 'N.', title: 'Exit' }], ['exit', 1]],
    ['keywords', 'quick', [{ text: 'N.', fields: 'keywords: [quick start]' }], ['quick', 1]],
    ['a word that only a name has', 'peacekeeping', ['N.'], ['peacekeeping', 0]],
    ['a word that is in no entry and no name', 'xyzzy', ['N.'], undefined],
    ['a word that objects know', 'constructor', ['A constructor.'], ['constructor', 1]],
    ['another', 'proto', ['Of __proto__ and prototype.'], ['proto', 1]],
  ] as const)('%s', (_name, word, texts, row) => {
    expect(rowOf(word, collection(...texts))).toEqual(row);
  });

  test('stand in order, so that the same collection gives the same files', () => {
    const words = [...collection('pa pe pab paa', 'paz').shards.values()].map((shard) =>
      shard.words.map(([key]) => key),
    );
    expect(words).toEqual(words.map((keys) => keys.toSorted()));
  });
});

test('every file is there, those that hold nothing too', () => {
  const { shards } = collection();
  expect([...shards.keys()]).toEqual([...shardKeys, ...shardKeys.map(tonguesOf)]);
  expect(shards.get('z0')).toEqual({ words: [], names: [], tongues: [], concepts: [], absent: [] });
});

describe('names that stand in some text', () => {
  test.each([
    ['as written', 'integrated-planning', 'Joint planning is hard.', ['joint planning']],
    ['in other letters', 'integrated-planning', 'JOINT-PLANNING, and the I.A.P.', ['joint planning', 'iap']],
    ['one that does not is dropped', 'integrated-planning', 'Planning, joint.', []],
    ['not across a word', 'integrated-planning', 'Joint early planning.', []],
    ['at the end of a text', 'dpko', 'We asked DPKO', ['dpko']],
    [
      'names of what followed',
      'dpko',
      'the Department of Peace Operations',
      ['department of peace operations'],
    ],
    ['M&E is one word', 'monitoring', 'Good M&E helps.', ['m&e']],
    ['M and E are two', 'monitoring', 'M, E', []],
    ['names with function words', 'exit', 'What stays after the mission?', ['after the mission']],
    ['"it" is no IT', 'it', 'It is here, and it works.', []],
    ['nor is it left out where all is written', 'it', 'Information technology', ['information technology']],
  ])('%s', (_name, id, text, said) => {
    expect(conceptOf(id, collection(text))?.said).toEqual(said);
  });

  test('a name that stands in keywords, in a title or in a summary stands in the text', () => {
    const { said } =
      conceptOf('integrated-planning', collection({ text: 'N.', fields: 'keywords: [IAP]' })) ?? {};
    expect(said).toEqual(['iap']);
  });
});

describe('names', () => {
  const sample = collection('Somalia.');
  const named = (stems: string): string[] =>
    lookupOf(sample)
      .named(stems)
      .map(({ kind, id }) => `${kind} ${id}`);

  test.each([
    ['joint plan', ['theme integrated-planning']],
    ['monitor evalu', ['theme monitoring']],
    ['mand', ['theme monitoring']],
    ['dpko', ['actor dpko']],
    ['depart peac oper', ['actor dpko']],
    ['norwai 2008', ['source norway-2008']],
    ['somalia', ['country som', 'term somalia-accord']],
    ['exit', ['phase exit']],
    // "After the mission" and "One UN" without their function words would be any mission and any UN.
    ['mission', []],
    ['un', []],
    ['it', []],
    ['', []],
    ['__proto__', []],
  ])('%j', (stems, concepts) => {
    expect(named(stems)).toEqual(concepts);
  });

  test('a name is in the file of its first word, even where the stem is in another', () => {
    const names = (key: string): string[] => sample.shards.get(key)?.names.map(([name]) => name) ?? [];
    expect(names(shardOf('ied'))).toContain('i');
    expect(names(shardOf('joint'))).toContain('joint plan');
    expect(names(shardOf('planning'))).not.toContain('joint plan');
  });

  test('a name in another language is in the file of each of its words, without what tells nothing', () => {
    const tongues = (word: string): string[] =>
      sample.shards.get(tonguesOf(shardOf(word)))?.tongues.map(([name]) => name) ?? [];
    expect(tongues('planificacion')).toEqual(tongues('planification'));
    expect(tongues('planification')).toEqual([
      'planification evaluation',
      'planificacion evaluacion',
      'planification integr',
      'planificacion integrad',
    ]);
    expect(tongues('evaluation')).toEqual(expect.arrayContaining(['planification evaluation']));
    expect(tongues('规划')).toEqual(expect.arrayContaining(['综合规划', '索马里']));
    expect(tongues('оценка')).toEqual(expect.arrayContaining(['планирован оценк']));
    expect(tongues('التخطيط')).toEqual(expect.arrayContaining(['تخطيط متكامل']));
  });
});

test('each term says how many entries stand under it, through its narrower ones too', () => {
  const sample = collection(
    { text: 'N.', fields: 'actors: [dpko]\nthemes: [integrated-planning]' },
    {
      text: 'N.',
      folder: 'recommendations',
      fields: 'strength: should\nactors: [dpko]\naddressees: [{ actor: dpko }]\nthemes: [planning]',
    },
    { text: 'N.', folder: 'country-experiences', fields: 'countries: [SOM]\nthemes: [planning]' },
  );
  const tagged = ['planning', 'integrated-planning', 'never-used', 'dpko', 'som', 'norway-2008'];
  expect(tagged.map((id) => [id, conceptOf(id, sample)?.tagged])).toEqual([
    ['planning', 3],
    ['integrated-planning', 1],
    ['never-used', 0],
    ['dpko', 2],
    ['som', 1],
    ['norway-2008', 3],
  ]);
});

describe('entries of a term: those that stand under it and those that say a name of it, with how often', () => {
  test.each([
    ['under it', [{ text: 'N.', fields: 'themes: [integrated-planning]' }], '0×1'],
    ['saying its names', ['N.', 'Joint planning, IAP; joint planning.'], '1×3'],
    ['both', [{ text: 'Joint planning.', fields: 'themes: [integrated-planning]' }], '0×2'],
    ['in keywords', [{ text: 'N.', fields: 'keywords: [IAP]' }], '0×1'],
    [
      'in the order of entries',
      ['IAP.', { text: 'N.', fields: 'themes: [integrated-planning]' }, 'IAP.'],
      '0×1 1×1 2×1',
    ],
    ['none', ['Planning.'], ''],
  ] as const)('%s', (_name, texts, holders) => {
    expect(listed(conceptOf('integrated-planning', collection(...texts))?.holders ?? [])).toBe(holders);
  });

  test('"it" is no IT', () => {
    expect(conceptOf('it', collection('It is, it was.'))?.holders).toEqual([]);
  });

  test('a country is listed by the same rule', () => {
    const sample = collection({
      text: 'Somalia.',
      folder: 'country-experiences',
      fields: 'countries: [SOM]',
    });
    expect(listed(conceptOf('som', sample)?.holders ?? [])).toBe('0×2');
  });

  test('where they are very many they are asked for instead', () => {
    const many = (count: number): Text[] => Array.from({ length: count }, () => 'IAP.');
    expect(conceptOf('integrated-planning', collection(...many(300)))?.holders).toHaveLength(600);
    expect(conceptOf('integrated-planning', collection(...many(301)))?.holders).toBeNull();
  });
});

test('only the glossary says what a term means', () => {
  const sample = collection('N.');
  expect([conceptOf('ied', sample)?.definition, conceptOf('planning', sample)?.definition]).toEqual([
    'A bomb.',
    '',
  ]);
});
