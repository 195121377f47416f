import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../src/core/search/query.ts';

const texts = (words: readonly { text: string }[]): string => words.map(({ text }) => text).join(' ');

test.each([
  ['humanitarian principles', 'humanitarian principles', ''],
  ['who should hold agencies accountable?', 'hold agencies accountable', 'who should'],
  ['IMPP', 'impp', ''],
  ['early-warning', 'early warning', ''],
  ["the mission's exit", 'mission exit', 'the'],
  ['SRSG/DSRSG', 'srsg dsrsg', ''],
  ['M&E', 'm&e', ''],
  ['plan plan PLAN', 'plan', ''],
  ['Store or Støre', 'støre', 'or'],
  ['المساءلة الجماعية', 'المساءلة الجماعية', ''],
  ['كيف يتم التخطيط إلى المهمة', 'يتم التخطيط المهمة', 'كيف إلى'],
  ['почему доноры должны говорить', 'доноры говорить', 'почему должны'],
  ['如何 规划', '规划', '如何'],
  ['who are they', 'who are they', ''],
  ['', '', ''],
  ['!?—', '', ''],
])('%s', (query, words, leftOut) => {
  const read = readQuery(query);
  expect(texts(read.words)).toBe(words);
  expect(read.leftOut.join(' ')).toBe(leftOut);
});

test('function words of French and Spanish stay until it is known that no entry holds them', () => {
  expect(texts(readQuery('la planification de la mission').words)).toBe('la planification de mission');
  expect(texts(readQuery('planificación para la misión').words)).toBe('planificación para la misión');
});

describe('phrases', () => {
  test.each([
    ['"peace dividends" funding', ['peace dividends'], 'funding'],
    ['“windows of opportunity”', ['windows of opportunity'], ''],
    ['« mission intégrée » «l’aide»', ['mission intégrée', 'aide'], ''],
    ['「综合规划」 评估', ['综合规划'], '评估'],
    ['"early-warning"', ['early warning'], ''],
    ['"compact"', ['compact'], ''],
    ['"the" compact', ['the'], 'compact'],
    ['"one" and "two"', ['one', 'two'], ''],
    ['""', [], ''],
    ['"?!" plan', [], 'plan'],
    ['an open " quotation', [], 'open quotation'],
  ])('%s', (query, phrases, words) => {
    const read = readQuery(query);
    expect(read.phrases.map(texts)).toEqual(phrases);
    expect(texts(read.words)).toBe(words);
  });
});

describe('what is pasted is bounded', () => {
  const many = (one: (number: number) => string): string =>
    Array.from({ length: 400 }, (_, number) => one(number)).join(' ');

  test.each([
    ['words', many((number) => `word${number}`)],
    ['phrases', many((number) => `"word ${number}"`)],
  ])('400 %s are read as fewer', (_name, query) => {
    const { words, phrases } = readQuery(query);
    expect(words.length + phrases.length).toBeGreaterThan(10);
    expect(words.length + phrases.length).toBeLessThan(200);
  });

  test.each([
    ['quotation marks', '"'],
    ['opened quotations', '“a'],
    ['points of acronyms', 'a.'],
    ['ampersands', 'a&'],
    ['apostrophes', "l'"],
    ['one letter', 'x'],
  ])('%s without end take no time', (_name, sign) => {
    const begun = performance.now();
    readQuery(sign.repeat(50_000));
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
