import { describe, expect, test } from 'vitest';
import type { Concept } from '../../../src/core/search/concept.ts';
import { namedSpans } from '../../../src/core/search/concept-spans.ts';
import { lookup } from '../../../src/core/search/lookup.ts';
import { asked, askedBySpan, collection, planOf } from './sample.ts';

describe('names', () => {
  const held = collection(
    {
      text: 'Joint planning, integrated planning, planning, and M&E. Monitoring and evaluation.',
      fields: 'themes: [integrated-planning]',
    },
    { text: 'Joint planning.' },
    {
      text: 'The Department of Peace Operations, DPKO before, in Somalia. An IED.',
      fields: 'actors: [dpko]',
    },
    { text: 'N.', folder: 'country-experiences', fields: 'countries: [SOM]' },
    { text: 'After the mission came one UN. Exit.', fields: 'phases: [exit]' },
  );

  test.each([
    [
      'what stands under a theme and what says a name of it',
      'joint planning',
      [['theme integrated-planning', ['entries 0×3 1×1']]],
    ],
    ['an acronym that no entry says', 'IAP', [['theme integrated-planning', ['entries 0×3 1×1']]]],
    ['M&E', 'M&E', [['theme monitoring', ['entries 0×2']]]],
    ['a term of the glossary', 'improvised explosive device', [['term ied', ['entries 2×1']]]],
    ['a body by its successor', 'Department of Peace Operations', [['actor dpko', ['entries 2×3']]]],
    ['a source by its short title', 'Norway 2008', [['source norway-2008', ['entries 0×1 1×1 2×1 3×1 4×1']]]],
    [
      'a country, its experience most of all, and what has the same name',
      'Somalia',
      [
        ['country som', ['entries 2×1 3×1', 'country=som kind=country-experience']],
        ['term somalia-accord', ['entries 2×1']],
      ],
    ],
    ['a country of which nothing is told is none', 'Haiti', []],
    ['a name without its function words is none', 'mission', []],
    ['no more is a part of one', 'department', []],
    ['nor what holds no name', 'early recovery', []],
  ])('%s: %s', (_name, query, spans) => {
    expect(askedBySpan(planOf(query, held))).toEqual(spans);
  });

  test.each([
    ['theme', ['"integrated planning"', 'iap', '"m&e"', 'theme=integrated-planning']],
    ['source', ['"integrated planning"', 'iap', '"m&e"']],
  ] as const)('where a %s has too many entries to be listed, it is asked for', (kind, asks) => {
    const planning: Concept = {
      kind,
      id: 'integrated-planning',
      label: 'Integrated planning',
      said: ['integrated planning', 'joint planning', 'iap', 'm&e'],
      tagged: 900,
      holders: null,
      definition: '',
    };
    const known = lookup([
      { words: [], names: [['joint plan', 0]], tongues: [], concepts: [planning], absent: [] },
    ]);
    const spans = namedSpans(['joint', 'planning'], known);
    expect(spans.map(({ alternatives }) => asked(alternatives))).toEqual([asks]);
  });

  test('the longest name counts, and each word in one name only', () => {
    const { spans } = planOf('early joint planning in Somalia', held);
    expect(spans.map(({ terms, concept }) => [terms, concept?.id])).toEqual([
      [[1, 2], 'integrated-planning'],
      [[3], 'som'],
      [[3], 'somalia-accord'],
    ]);
    expect(planOf('UN reform', held).spans.map(({ concept }) => concept?.id)).toEqual(['un-reform']);
    expect(planOf('reform of the UN', held).spans.map(({ concept }) => concept?.id)).toEqual(['reform']);
  });

  test('words are counted after phrases', () => {
    const { terms, spans, named } = planOf('"peace operations" in Somalia', held);
    expect(terms.map(({ typed, isPhrase }) => [typed, isPhrase])).toEqual([
      ['peace operations', true],
      ['somalia', false],
    ]);
    expect(spans[0]?.terms).toEqual([1]);
    expect(named).toEqual([]);
  });

  test.each([
    ['Joint planning', ['integrated-planning']],
    ['the joint planning?', ['integrated-planning']],
    ['Somalia', ['som', 'somalia-accord']],
    ['joint planning in Somalia', []],
    ['recovery', []],
  ])('%s as a whole names %j', (query, ids) => {
    expect(planOf(query, held).named.map(({ id }) => id)).toEqual(ids);
  });

  test('the experience of a country weighs more than all else, and other names less than the word', () => {
    const { terms, spans } = planOf('Somalia', held);
    const [entries = 0, experience = 0] = spans[0]?.alternatives.map(({ weight }) => weight) ?? [];
    expect(experience).toBeGreaterThan(10);
    expect(entries).toBeLessThan(terms[0]?.alternatives[0]?.weight ?? 0);
  });

  test('every other name says to what it led', () => {
    const through = planOf('DPKO', held).spans[0]?.alternatives.map((alternative) => alternative.through);
    expect(through).toEqual([{ why: 'name', label: 'Department of Peacekeeping Operations' }]);
  });
});

describe('other languages', () => {
  const held = collection(
    { text: 'Integrated planning, and an assessment.', fields: 'themes: [integrated-planning]' },
    { text: 'N.', folder: 'country-experiences', fields: 'countries: [SOM]' },
  );

  test.each([
    ['Spanish', 'planificación integrada'],
    ['Spanish in the plural, in a sentence', 'las planificaciones integradas de las misiones'],
    ['French', 'planification intégrée'],
    ['French in another form, in a sentence', 'comment faire les planifications intégrées ?'],
    ['French with its article', 'd’une planification intégrée'],
    ['Russian', 'комплексное планирование'],
    ['Russian in another case', 'о комплексном планировании'],
    ['Arabic', 'التخطيط المتكامل'],
    ['Arabic with particles', 'والتخطيط المتكامل'],
    ['Arabic with other particles and without hamza', 'بالتخطيط المتكامل'],
    ['Chinese', '综合规划'],
    ['Chinese in a sentence without spaces', '如何做好综合规划工作'],
  ])('%s: %s', (_language, query) => {
    const [first] = askedBySpan(planOf(query, held));
    expect(first).toEqual(['theme integrated-planning', ['entries 0×2']]);
    expect(planOf(query, held).spans[0]?.isForeign).toBe(true);
  });

  test.each([
    ['a word of the name alone', 'планирование', ['planning', 'integrated-planning']],
    ['what readers call it every day', 'rénover l’ONU', ['un-reform']],
    ['a country', 'Somalie', ['som']],
    ['a country in Chinese', '索马里的经验', ['som']],
    ['a language without a name for it', 'integrierte', []],
    ['a word of English is not foreign', 'integrated', []],
    ['nor is one that begins alike', 'planificar', []],
    ['but in a sentence that is foreign', 'cómo planificar', ['planning', 'integrated-planning']],
    ['words of English do not make a name of one', 'comment planning integrated', []],
  ])('%s: %s', (_name, query, ids) => {
    expect(
      planOf(query, held)
        .spans.map(({ concept }) => concept?.id)
        .toSorted(),
    ).toEqual(ids.toSorted());
  });

  test('a name in another language is no typing mistake', () => {
    const english = collection({
      text: 'A planification in Somalia.',
      fields: 'themes: [planning]\ncountries: [SOM]',
    });
    const plan = planOf('Somalie planificacion', english);
    expect([plan.corrected, plan.proposed, plan.unknown]).toEqual([[], [], []]);
  });

  test('function words are left out, but for those that entries hold', () => {
    const typed = (query: string, ...texts: string[]): string[] =>
      planOf(query, collection(...texts)).terms.map((term) => term.typed);
    expect(typed('mission de la paix', 'mission')).toEqual(['mission', 'paix']);
    expect(typed('coup de grace', 'a coup de grace')).toEqual(['coup', 'de', 'grace']);
  });

  test('a name of what no entry is about brings in nothing, and its words are told of', () => {
    const plan = planOf('genre et médiation', held);
    expect(askedBySpan(plan)).toEqual([['theme never-used', []]]);
    expect(plan.unknown).toEqual(['genre', 'médiation']);
  });

  test('one word brings in three terms at most', () => {
    expect(planOf('formation', held).spans).toHaveLength(3);
    expect(planOf('formation commune', held).spans.map(({ concept }) => concept?.id)[0]).toBe(
      'training-commune',
    );
  });
});
