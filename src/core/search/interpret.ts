/**
 * From what was typed to what is asked: each word with its other spellings, names with the other names of what they stand
 * for, mistakes put right. What nothing holds is not asked for: the engine would cut it until something matches.
 */
import { stemmer } from 'stemmer';
import { foreignSpans, namedSpans } from './concept-spans.ts';
import type { Lookup } from './lookup.ts';
import { type Alternative, askFor, type Plan, type Span, type Term } from './plan.ts';
import type { Query } from './query.ts';
import { nearShards, shardOf, tonguesOf } from './shard-key.ts';
import { correction, otherSpellings } from './spelling.ts';
import { foreignWords } from './stop-words.ts';
import { weights } from './weights.ts';
import { fold, lightStem, scriptOf, type Word } from './words.ts';

/** Files of the lexicon that a query calls for at once. */
export function firstShards({ words, phrases }: Query): string[] {
  const keys = [...words, ...phrases.flat()].map(({ key }) => key);
  const foreign = keys.filter((key) => scriptOf(key) !== 'latin');
  return [...new Set([...keys.map(shardOf), ...foreign.map(shardOf).map(tonguesOf)])];
}

/**
 * Files that it calls for once the first ones are there: those in which a word may stand that was mistyped, or the end of one
 * that entries write apart, or a name in another language.
 */
export function furtherShards({ words }: Query, known: Lookup): string[] {
  const isForeign = words.some(({ key }) => isForeignFunctionWord(key, known));
  const foreign = words.filter(({ key }) => isForeign || !known.isKnown(key));
  const unknown = words.filter(({ key }) => !known.isKnown(key) && key.length >= weights.typing.shortestWord);
  return [
    ...foreign.map(({ key }) => tonguesOf(shardOf(key))),
    ...new Set(
      unknown.flatMap(({ key }) => [
        ...nearShards(key),
        ...inTwo(key).flatMap(([one, other]) => (known.count(one) > 0 ? shardOf(other) : [])),
      ]),
    ),
  ];
}

/**
 * @param isExact whether the reader wants the words as typed and nothing else.
 */
export function interpret(query: Query, known: Lookup, isExact: boolean): Plan {
  const { phrases, leftOut } = query;
  const words = query.words.filter(({ key }) => !isForeignFunctionWord(key, known));
  const isForeign = words.length < query.words.length;
  // A word of a name in another language is no mistake in English, so that names come before mistakes.
  const foreign = isExact
    ? []
    : foreignSpans(
        isForeign,
        words.map(({ key }) => key),
        known,
      );
  const inForeign = new Set(foreign.flatMap(({ terms }) => terms));
  const compounds = isExact ? [] : compoundSpans(words, known);
  const inCompound = new Set(compounds.flatMap(({ terms }) => terms));
  const readings = words.map((word, at) =>
    isExact || (inForeign.has(at) && !known.isKnown(word.key))
      ? readExactly(word, known)
      : read(word, known, inCompound.has(at)),
  );
  const spans = [
    ...(isExact
      ? []
      : namedSpans(
          readings.map(({ key }) => key),
          known,
        )),
    ...compounds,
    ...foreign,
  ];
  const inSpan = new Set(spans.flatMap(({ terms, alternatives }) => (alternatives.length > 0 ? terms : [])));
  const instead = (isSure: boolean) =>
    readings.flatMap((reading) =>
      reading.instead?.isSure === isSure ? [{ typed: reading.text, instead: reading.instead.key }] : [],
    );
  const before = phrases.length;
  return {
    terms: [
      ...phraseTerms(phrases),
      ...readings.map(({ text, alternatives }, at) => term(text, alternatives, words[at]?.times ?? 1)),
    ],
    spans: spans.map((span) => ({ ...span, terms: span.terms.map((at) => at + before) })),
    leftOut,
    corrected: instead(true),
    proposed: instead(false),
    unknown: readings.flatMap(({ text, alternatives }, at) =>
      alternatives.length === 0 && !inSpan.has(at) ? [text] : [],
    ),
    named:
      phrases.length === 0
        ? spans.flatMap(({ terms, concept }) =>
            terms.length === words.length && concept !== null ? [concept] : [],
          )
        : [],
  };
}

/** "De la" tells nothing; where entries hold such a word, it is one of theirs. */
function isForeignFunctionWord(key: string, known: Lookup): boolean {
  return foreignWords.has(key) && known.count(key) === 0;
}

function readExactly({ text, key }: Word, known: Lookup): Reading {
  const isKnown = known.isKnown(key);
  return { text, key, isKnown, instead: null, alternatives: isKnown ? [typed(text)] : [] };
}

type Reading = {
  text: string;
  /** The word by which names are matched: put right where it was mistyped. */
  key: string;
  isKnown: boolean;
  instead: { key: string; isSure: boolean } | null;
  alternatives: readonly Alternative[];
};

function read(word: Word, known: Lookup, isPart: boolean): Reading {
  const { text, key } = word;
  const isKnown = known.isKnown(key);
  const others = spelledOtherwise(word, known);
  if (isKnown) {
    const weight = isPart ? weights.by.part : 1;
    return { text, key, isKnown, instead: null, alternatives: [alternative(text, weight, null), ...others] };
  }
  const named = known.words.some(([name]) => name === key);
  if (others.length > 0 || named) return { text, key, isKnown, instead: null, alternatives: others };
  const instead = correction(key, known.words);
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

/** "Peace building" where entries write peacebuilding. */
function compoundSpans(words: readonly Word[], known: Lookup): Span[] {
  return words.flatMap(({ key }, at) => {
    const whole = key + (words[at + 1]?.key ?? '');
    return at + 1 < words.length && known.count(whole) > 0
      ? [
          {
            terms: [at, at + 1],
            concept: null,
            isForeign: false,
            alternatives: [alternative(whole, weights.by.spelling, null)],
          },
        ]
      : [];
  });
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
function inTwo(key: string): [string, string][] {
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

function phraseTerms(phrases: Query['phrases']): Term[] {
  return phrases.map((words) => {
    const text = words.map((word) => word.text).join(' ');
    return {
      typed: text,
      isPhrase: true,
      alternatives: [{ ask: { type: 'phrase', text }, weight: 1, through: null }],
    };
  });
}

function term(text: string, alternatives: readonly Alternative[], times: number): Term {
  const weighed = alternatives.map((way) => ({ ...way, weight: way.weight * times }));
  return { typed: text, isPhrase: false, alternatives: weighed };
}

function typed(text: string): Alternative {
  return alternative(text, 1, null);
}

function alternative(text: string, weight: number, through: Alternative['through']): Alternative {
  return { ask: askFor(text), weight, through };
}
