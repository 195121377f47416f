import { expect, test } from 'vitest';
import type { Concept } from '../../../src/core/search/concept.ts';
import type { Shard } from '../../../src/core/search/lexicon.ts';
import { lookup } from '../../../src/core/search/lookup.ts';

const concept = (id: string): Concept => ({
  kind: 'theme',
  id,
  label: id,
  said: [],
  tagged: 1,
  holders: [0, 1],
  definition: '',
});
const shard = (some: Partial<Shard>): Shard => ({
  words: [],
  names: [],
  tongues: [],
  concepts: [],
  absent: [],
  ...some,
});

const known = lookup([
  shard({
    words: [
      ['planning', 3],
      ['store', 2, 'støre'],
      ['named', 0],
      ['peacebuilding', 1],
    ],
    names: [
      ['joint plan', 0, 1],
      ['lost', 7],
    ],
    tongues: [['planification integr', 0]],
    concepts: [concept('planning'), concept('integrated-planning')],
  }),
  shard({
    words: [['integrity', 1]],
    tongues: [['planification integr', 0]],
    concepts: [concept('planning')],
  }),
]);

test.each([
  ['planning', 3],
  ['integrity', 1],
  ['named', 0],
  ['plan', 0],
  ['constructor', 0],
  ['__proto__', 0],
])('so many entries hold %s: %i', (word, count) => {
  expect(known.count(word)).toBe(count);
});

test.each([
  ['the word itself', 'planning', true],
  ['a form of it', 'planned', true],
  ['the beginning of a longer word', 'peaceb', true],
  ['too short a beginning', 'pe', false],
  ['the end of a word', 'building', false],
  ['a word that only a name has', 'named', false],
  ['the beginning of one', 'nam', false],
  ['another word', 'xyzzy', false],
  ['what objects know', 'constructor', false],
  ['what all objects have', '__proto__', false],
  ['nothing', '', false],
])('%s: whether the engine finds %j is %s', (_name, word, isKnown) => {
  expect(known.isKnown(word)).toBe(isKnown);
  // Asked again it says the same.
  expect(known.isKnown(word)).toBe(isKnown);
});

test('spellings that the engine does not fold', () => {
  expect([known.spellings('store'), known.spellings('planning'), known.spellings('toString')]).toEqual([
    ['støre'],
    [],
    [],
  ]);
});

test('names lead to their concepts; one that is not in the file is left out', () => {
  const ids = (name: string): string[] => known.named(name).map(({ id }) => id);
  expect(['joint plan', 'lost', 'unheard', 'valueOf'].map(ids)).toEqual([
    ['planning', 'integrated-planning'],
    [],
    [],
    [],
  ]);
});

test('a name that stands in several files is one, with one concept', () => {
  expect(known.tongues.map(([name, concepts]) => [name, concepts.length])).toEqual([
    ['planification integr', 1],
  ]);
  expect(known.tongues[0]?.[1][0]).toBe(known.named('joint plan')[0]);
});

test('of nothing it knows nothing', () => {
  const nothing = lookup([]);
  expect([nothing.words, nothing.tongues, nothing.isKnown('plan'), nothing.count('plan')]).toEqual([
    [],
    [],
    false,
    0,
  ]);
});
