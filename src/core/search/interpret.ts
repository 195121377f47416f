/**
 * From what was typed to what is asked: each word with its other spellings, names with the other names of what they stand
 * for, mistakes put right. What nothing holds is not asked for: the engine would cut it until something matches.
 */
import { absentIn } from './absent-countries.ts';
import { foreignSpans, namedSpans } from './concept-spans.ts';
import type { Lookup } from './lookup.ts';
import type { Alternative, Plan, Span, Term } from './plan.ts';
import type { Query, QueryWord } from './query.ts';
import { alternative, inTwo, read, readExactly } from './read-word.ts';
import { nearShards, shardOf, tonguesOf } from './shard-key.ts';
import { foreignWords } from './stop-words.ts';
import { weights } from './weights.ts';
import { scriptOf, type Word } from './words.ts';

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
export function furtherShards(query: Query, known: Lookup): string[] {
  const isForeign = query.words.some(isForeignFunctionWord(known));
  const { words } = withoutAbsent(query.words, known);
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
  const isForeign = query.words.some(isForeignFunctionWord(known));
  const { words: present, countries } = isExact
    ? { words: query.words, countries: [] }
    : withoutAbsent(query.words, known);
  const words = present.filter((word) => !isForeignFunctionWord(known)(word));
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
      phrases.length === 0 && countries.length === 0
        ? spans.flatMap(({ terms, concept }) =>
            terms.length === words.length && concept !== null ? [concept] : [],
          )
        : [],
    absent: countries,
  };
}

/** "Lessons from South Sudan", where nothing is held of it, is no question about the south. */
function withoutAbsent(
  words: readonly QueryWord[],
  known: Lookup,
): { words: readonly QueryWord[]; countries: Plan['absent'] } {
  const { countries, left } = absentIn(
    words.map(({ key }) => key),
    known,
  );
  const others = words.map((word, at) => ({ ...word, key: left[at] ?? '' }));
  return { words: others.filter(({ key }) => key !== ''), countries };
}

/** "De la" tells nothing but the language; where entries hold such a word, it is one of theirs. */
function isForeignFunctionWord(known: Lookup): (word: Word) => boolean {
  return ({ key }) => foreignWords.has(key) && known.count(key) === 0;
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
