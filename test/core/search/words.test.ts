import { describe, expect, test } from 'vitest';
import { fold, keysOf, lightStem, piecesOf, scriptOf, wordsOf } from '../../../src/core/search/words.ts';

test.each([
  ['Humanitarian PRINCIPLES', 'humanitarian principles'],
  ['early-warning, SRSG/DSRSG', 'early warning srsg dsrsg'],
  ['peace—and ‘security’ (again)…', 'peace and security again'],
  ['pages 28–29, section 3.5', 'pages 28 29 section 3 5'],
  ['the mission’s exit', 'the mission exit'],
  ["Norway's, agencies' and the 1990's", 'norway agencies and the 1990'],
  ["don't", 'dont'],
  ['The U.N. in the D.R. Congo', 'the un in the dr congo'],
  ['U.N, U.N.-led, U.S.A.', 'un un led usa'],
  ['The U.N.’s role', 'the un role'],
  ['Sentences end.Others begin', 'sentences end others begin'],
  ['l’aide d’urgence, qu’elle', 'aide urgence elle'],
  ["L'ONU et l’État", 'onu et état'],
  ['Côte d’Ivoire', 'côte ivoire'],
  ['M&E, not R & D or AT&T', 'm&e not r d or at t'],
  ['inter\u00ADnational', 'international'],
  ['ﬁnance of the ＤＰＫＯ', 'finance of the dpko'],
  ['e\u0301tat', 'état'],
  ['المساءلة، والتخطيط', 'المساءلة والتخطيط'],
  ['综合规划，很重要。', '综合规划 很重要'],
  ['mission 🕊 peace', 'mission peace'],
  ['', ''],
  ['?! — …', ''],
])('the words of %j', (text, words) => {
  expect(
    wordsOf(text)
      .map((word) => word.text)
      .join(' '),
  ).toBe(words);
});

test.each([
  ['Støre', 'store'],
  ['ÉTAT', 'etat'],
  ['Cœur', 'coeur'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Đà Nẵng', 'da nang'],
  ['ISTANBUL', 'istanbul'],
  ['diyarbakır', 'diyarbakir'],
  ['M&E', 'mande'],
  ['أمن', 'امن'],
  ['إلى', 'الي'],
  ['ٱلسلام', 'السلام'],
  ['المساءلة', 'المساءله'],
  ['المُسَاءَلة', 'المساءله'],
  ['الســـلام', 'السلام'],
  ['партнёр', 'партнер'],
])('%s is folded to %s, and so is what is folded already', (text, key) => {
  expect(fold(text)).toBe(key);
  expect(fold(key)).toBe(key);
});

test('a word keeps what was typed, and has a folded form to be compared by', () => {
  expect(wordsOf('Støre and M&E')).toEqual([
    { text: 'støre', key: 'store' },
    { text: 'and', key: 'and' },
    { text: 'm&e', key: 'mande' },
  ]);
  expect(keysOf('Støre, M&E')).toEqual(['store', 'mande']);
});

test.each([
  ['Plan M&E — “early”.', ['Plan', 'M&E', 'early']],
  ['…and so', ['and', 'so']],
  ['', []],
  ['?!', []],
])('the pieces of %j are its words and all that stands between', (text, words) => {
  const pieces = piecesOf(text);
  expect(pieces.filter(({ isWord }) => isWord).map((piece) => piece.text)).toEqual(words);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test.each([
  ['planning', 'latin'],
  ['2008', 'latin'],
  ['التخطيط', 'arabic'],
  ['миссия', 'cyrillic'],
  ['规划', 'han'],
  ['한국', 'other'],
  ['', 'other'],
])('the script of %j is %s', (key, script) => {
  expect(scriptOf(key)).toBe(script);
});

describe('forms of a word meet under one light stem', () => {
  test.each([
    ['Arabic particles', 'التخطيط والتخطيط بالتخطيط للتخطيط وللتخطيط كالتخطيط فالتخطيط تخطيط'],
    ['Arabic endings', 'مهمة مهمات المهمة'],
    ['Russian nouns', 'миссия миссии миссию миссией миссиями миссий'],
    ['Russian nouns of another class', 'донор донора доноров доноры донорами'],
    ['Russian adjectives', 'мирный мирная мирного мирному мирными мирной мирные'],
    ['French plural and gender', 'integre integree integres integrees'],
    ['Spanish plural and gender', 'integrada integrado integradas integrados'],
  ])('%s', (_forms, words) => {
    expect(new Set(words.split(' ').map((word) => lightStem(fold(word)))).size).toBe(1);
  });

  test.each(['كلم', 'ولد', 'мир', 'una', 'les'])('%s is too short to be cut', (word) => {
    expect(lightStem(word)).toBe(word);
  });
});
