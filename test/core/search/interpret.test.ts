import { describe, expect, test } from 'vitest';
import { asksOf } from '../../../src/core/search/rank.ts';
import { weights } from '../../../src/core/search/weights.ts';
import { asked, askedBySpan, askedByTerm, collection, planOf } from './sample.ts';

describe('words', () => {
  test.each([
    ['as typed', 'Recovery', ['Early recovery'], { recovery: ['recovery'] }],
    ['a form of one that is held', 'recovering', ['recover'], { recovering: ['recovering'] }],
    ['the beginning of one', 'peaceb', ['peacebuilding'], { peaceb: ['peaceb'] }],
    ['what nothing holds is not asked for', 'xyzzy', ['Recovery'], { xyzzy: [] }],
    [
      'British where entries are American',
      'organisation',
      ['organization'],
      { organisation: ['organization'] },
    ],
    [
      'American where entries are British',
      'organization',
      ['organisation'],
      { organization: ['organisation'] },
    ],
    ['programme', 'programme', ['program'], { programme: ['program'] }],
    [
      'program: the engine finds the longer word too',
      'program',
      ['programme'],
      { program: ['program', 'programme'] },
    ],
    ['labour', 'labour', ['labor'], { labour: ['labor'] }],
    ['labor', 'labor', ['labour'], { labor: ['labour'] }],
    ['centre', 'centre', ['center'], { centre: ['center'] }],
    ['center', 'center', ['centre'], { center: ['centre'] }],
    ['both where both stand', 'centre', ['centre and center'], { centre: ['centre', 'center'] }],
    ['letters that the engine does not fold', 'Store', ['Støre'], { store: ['store', 'støre'] }],
    ['accents are folded by the engine', 'resume', ['résumé'], { resume: ['resume'] }],
    [
      'a word in two that is held in one',
      'counterpart',
      ['counter', 'part'],
      { counterpart: ['"counter part"', 'counter'] },
    ],
    ['M&E exactly, or it would be any word with me', 'M&E', ['M&E'], { 'm&e': ['"m&e"'] }],
    ['Arabic with its particles', 'والسلام', ['السلام'], { والسلام: ['السلام'] }],
    ['Russian in another case', 'миссиями', ['миссия'], { миссиями: ['миссия'] }],
  ])('%s: %s', (_name, query, texts, asks) => {
    const plan = planOf(query, collection(...texts));
    expect(Object.fromEntries(askedByTerm(plan))).toEqual(asks);
    expect([plan.corrected, plan.proposed]).toEqual([[], []]);
  });

  test('written apart, a word is asked for in one, and its parts count for little', () => {
    const plan = planOf('peace building', collection('peacebuilding, peace, building'));
    expect(askedBySpan(plan)).toEqual([['', ['peacebuilding']]]);
    expect(plan.spans[0]?.terms).toEqual([0, 1]);
    expect(plan.terms.map(({ alternatives }) => alternatives[0]?.weight)).toEqual([
      weights.by.part,
      weights.by.part,
    ]);
    expect(
      planOf('peace money', collection('peacebuilding, peace, money')).terms[0]?.alternatives[0]?.weight,
    ).toBe(1);
  });

  test('what objects know is a word like any other', () => {
    const query = '__proto__ constructor toString hasOwnProperty valueOf';
    const plan = planOf(query, collection('Recovery'));
    expect(plan.unknown).toEqual(['proto', 'constructor', 'tostring', 'hasownproperty', 'valueof']);
    expect([plan.spans, asksOf(plan)]).toEqual([[], []]);
    expect(asksOf(planOf(query, collection('A constructor')))).toEqual([
      { type: 'word', text: 'constructor' },
    ]);
  });
});

describe('typing mistakes', () => {
  const held = collection('Humanitarian recovery, money, 1325, absorption.');

  test.each([
    ['humaniatrian', 'humanitarian'],
    ['recovry', 'recovery'],
    ['absorpttion', 'absorption'],
  ])('%s is put right and searched for', (typed, instead) => {
    const plan = planOf(typed, held);
    expect([plan.corrected, plan.proposed, plan.unknown]).toEqual([[{ typed, instead }], [], []]);
    expect(askedByTerm(plan)).toEqual([[typed, [instead]]]);
    expect(plan.terms[0]?.alternatives[0]?.through).toEqual({ why: 'spelling', label: instead });
  });

  test('where it is not sure, it is proposed and not searched for', () => {
    const plan = planOf('moey', held);
    expect([plan.corrected, plan.proposed]).toEqual([[], [{ typed: 'moey', instead: 'money' }]]);
    expect(askedByTerm(plan)).toEqual([['moey', []]]);
  });

  test.each(['1352', 'mny', 'xylophone'])('%s is none', (typed) => {
    const plan = planOf(typed, held);
    expect([plan.corrected, plan.proposed, plan.unknown]).toEqual([[], [], [typed]]);
  });

  test('a word put right is part of a name', () => {
    const plan = planOf('jiont planing', collection('Joint planning, integrated planning'));
    expect(plan.corrected.map(({ instead }) => instead)).toEqual(['joint', 'planning']);
    expect(plan.named.map(({ id }) => id)).toEqual(['integrated-planning']);
  });

  test('a word that only a name has is no mistake', () => {
    const plan = planOf('explosive', collection('Explosivo'));
    expect([plan.corrected, plan.proposed, askedByTerm(plan)]).toEqual([[], [], [['explosive', []]]]);
  });

  test.each([
    ['a close beginning', 'responsibilization', ['responsibility'], ['responsibility']],
    [
      'of two the longer one',
      'responsibilization',
      ['responsibleness', 'responsibility'],
      ['responsibility'],
    ],
    [
      'of two as long the shorter word',
      'humanitarianists',
      ['humanitarianly', 'humanitarians'],
      ['humanitarians'],
    ],
    ['too little in common', 'planetarium', ['plans'], []],
  ])('an unknown word leads to a word with %s', (_name, typed, texts, close) => {
    const { terms, unknown } = planOf(typed, collection(...texts));
    expect(asked(terms[0]?.alternatives ?? [])).toEqual(close);
    expect(terms[0]?.alternatives.map(({ through }) => through)).toEqual(
      close.map((label) => ({ why: 'close', label })),
    );
    expect(unknown).toEqual(close.length === 0 ? [typed] : []);
  });
});

describe('only the words as typed', () => {
  const held = collection(
    {
      text: 'Joint planning in Somalia: organization, peacebuilding.',
      fields: 'themes: [integrated-planning]',
    },
    { text: 'N.', folder: 'country-experiences', fields: 'countries: [SOM]' },
  );

  test.each([
    ['no other names', 'joint planning', ['joint', 'planning']],
    ['no tags of a country', 'Somalia', ['somalia']],
    ['no other spelling', 'organisation', []],
    ['no mistakes put right', 'plannign', []],
    ['nothing close', 'organizationally', []],
    ['nothing written together', 'peace building', ['peace']],
    ['no names in other languages', 'Somalie 综合规划', []],
    ['phrases', '"joint planning" early', ['"joint planning"']],
  ])('%s: %s', (_name, query, asks) => {
    const plan = planOf(query, held, true);
    expect(plan.terms.flatMap(({ alternatives }) => asked(alternatives))).toEqual(asks);
    expect([plan.spans, plan.named, plan.corrected, plan.proposed]).toEqual([[], [], [], []]);
  });

  test('a word that nothing holds is told of', () => {
    expect(planOf('plannign Somalia', held, true).unknown).toEqual(['plannign']);
  });
});

test('what was left out is told of', () => {
  expect(planOf('how to plan', collection('plan')).leftOut).toEqual(['how', 'to']);
});

describe('a query of 2,000 signs is bounded', () => {
  const held = collection(
    ...Array.from(
      { length: 50 },
      (_, at) => `Planning of word${at}, recovery ${'abcdefghij'.repeat(at % 5)}.`,
    ),
  );

  test.each([
    ['words', Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ')],
    [
      'mistakes',
      Array.from({ length: 400 }, (_, at) => `plann${String.fromCharCode(97 + (at % 26))}gg${at % 7}`).join(
        ' ',
      ),
    ],
    ['phrases', Array.from({ length: 400 }, (_, at) => `"word ${at}"`).join(' ')],
    ['one word', 'planning'.repeat(250)],
    ['one word of Chinese', '综合规划'.repeat(500)],
    ['one phrase', `"${'planning '.repeat(220)}"`],
    ['names', 'joint planning '.repeat(130)],
  ])('%s', (_name, query) => {
    const begun = performance.now();
    const asks = asksOf(planOf(query.slice(0, 2000), held));
    expect(asks.length).toBeLessThan(400);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
