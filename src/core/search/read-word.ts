/**
 * One word of a query, read: its other spellings, or what it may have meant where nothing holds it.
 */
import { stemmer } from 'stemmer';
import { nearAbsent } from './absent-countries.ts';
import type { Lookup } from './lookup.ts';
import { type Alternative, askFor } from './plan.ts';
import { correction, otherSpellings } from './spelling.ts';
import { weights } from './weights.ts';
import { fold, lightStem, scriptOf, type Word } from './words.ts';

/** The word as typed and nothing else. */
export function readExactly({ text, key }: Word, known: Lookup): Reading {
  const isKnown = known.isKnown(key);
  return { text, key, isKnown, instead: null, alternatives: isKnown ? [typed(text)] : [] };
}

export type Reading = {
  text: string;
  /** The word by which names are matched: put right where it was mistyped. */
  key: string;
  isKnown: boolean;
  instead: { key: string; isSure: boolean } | null;
  alternatives: readonly Alternative[];
};

/** @param isPart whether it makes up another word with its neighbour. */
export function read(word: Word, known: Lookup, isPart: boolean): Reading {
  const { text, key } = word;
  const isKnown = known.isKnown(key);
  const others = spelledOtherwise(word, known);
  if (isKnown) {
    const weight = isPart ? weights.by.part : 1;
    return { text, key, isKnown, instead: null, alternatives: [alternative(text, weight, null), ...others] };
  }
  const named = known.words.some(([name]) => name === key);
  if (others.length > 0 || named) return { text, key, isKnown, instead: null, alternatives: others };
  const instead = correction(key, known.words) ?? nearAbsent(key, known);
  if (instead?.isSure)
    return {
      text,
      key: instead.key,
      isKnown,
      instead,
      alternatives: [
        alternative(shown(instead.key, known), weights.by.correction, {
          why: 'spelling',
          label: instead.key,
        }),
      ],
    };
  return { text, key, isKnown, instead, alternatives: [...apart(key, known), ...near(key, known)] };
}

/** British and American, with and without accents, Arabic with and without its particles. */
function spelledOtherwise({ text, key }: Word, known: Lookup): Alternative[] {
  const stem = stemmer(key);
  const found = [
    ...known
      .spellings(key)
      .filter(
        (spelling) =>
          spelling !== text && fold(spelling) !== spelling.normalize('NFKD').replace(/\p{M}/gu, ''),
      ),
    ...otherSpellings(key).filter((other) => known.count(other) > 0 && stemmer(other) !== stem),
    ...(scriptOf(key) === 'arabic' || scriptOf(key) === 'cyrillic'
      ? known.words.flatMap(([word, count]) =>
          count > 0 && word !== key && lightStem(word) === lightStem(key)
            ? (known.spellings(word)[0] ?? word)
            : [],
        )
      : []),
  ];
  return [...new Set(found)].map((other) => alternative(other, weights.by.spelling, null));
}

/** "Counterpart" as "counter part", where both stand in entries. */
function apart(key: string, known: Lookup): Alternative[] {
  return inTwo(key)
    .filter(([one, other]) => known.count(one) > 0 && known.count(other) > 0)
    .map(([one, other]) =>
      alternative(`${one} ${other}`, weights.by.spelling, { why: 'spelling', label: `${one} ${other}` }),
    );
}

/** A word in two parts of at least three letters, in every way. */
export function inTwo(key: string): [string, string][] {
  return Array.from({ length: Math.max(key.length - 5, 0) }, (_, at) => [
    key.slice(0, at + 3),
    key.slice(at + 3),
  ]);
}

/** The nearest word that begins alike, where a good part of the word is left. */
function near(key: string, known: Lookup): Alternative[] {
  const { letters, share } = weights.close;
  let best = { word: '', length: Math.max(letters, Math.ceil(key.length * share)) - 1 };
  for (const [word, count] of known.words) {
    if (count === 0) continue;
    let length = 0;
    while (length < word.length && word[length] === key[length]) length += 1;
    // Longer common beginning first; of two as long the shorter word.
    if (
      length > best.length ||
      (length === best.length && best.word !== '' && word.length < best.word.length)
    )
      best = { word, length };
  }
  return best.word === ''
    ? []
    : [alternative(best.word, weights.by.close, { why: 'close', label: best.word })];
}

function shown(key: string, known: Lookup): string {
  return known.spellings(key)[0] ?? key;
}

function typed(text: string): Alternative {
  return alternative(text, 1, null);
}

export function alternative(text: string, weight: number, through: Alternative['through']): Alternative {
  return { ask: askFor(text), weight, through };
}
