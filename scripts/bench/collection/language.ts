/**
 * The language of made-up entries: the function words of English as often as English has them, and invented words of content
 * that take the endings of English, so that a stemmer, an index and a compressor have what they have with English.
 */
import { type Random, randomOf } from './random.ts';

export type Language = {
  /** A word of content, without a capital. */
  content: () => string;
  /** A phrase of words of content and, between some of them, a function word. @param length in words */
  phrase: (length: number) => string;
  /** A sentence with its full stop. @param length in words, without those of `with` @param insert a text to stand in its middle. */
  sentence: (length: number, insert?: string) => string;
};

/** By rank, as in English prose. */
const functionWords =
  'the of and to in a is that for it with as on be by this are from or at an not which their have was but they all has can were if there more when what one will other so its no who would than been into then these those should only such how between through over must may after about where most under some each before both without while they them because during against however further also often still rather'
    .split(' ')
    .filter((word, at, all) => all.indexOf(word) === at);

/** Of the words of English prose, not quite half are function words. */
const functionShare = 0.44;

/** So many that no collection has met them all: new words keep coming, as in a language. */
const stems = 25_000;

/** With these, 25,000 words have about 5,000 different ones among them, and 400,000 about 24,000: as English has. */
const contentFlattening = 60;
const contentExponent = 1.9;

export function languageOf(random: Random): Language {
  const content = (): string =>
    inflected(stemAt(random.rank(stems, contentFlattening, contentExponent)), random);
  const functional = (): string => functionWords[random.rank(functionWords.length, 1.5)] ?? 'the';
  const wordsOf = (length: number): string[] => {
    const words: string[] = [];
    let inARow = 0;
    for (let at = 0; at < length; at += 1) {
      // A sentence does not end in a function word, and has no more than two of them together.
      const isFunction = at < length - 1 && inARow < 2 && random.chance(functionShare * 1.25);
      const word = isFunction ? functional() : content();
      words.push(word === words.at(-1) ? content() : word);
      inARow = isFunction ? inARow + 1 : 0;
    }
    return words;
  };
  return {
    content,
    phrase: (length) => [content(), ...wordsOf(length - 1)].join(' '),
    sentence: (length, insert) => {
      const words = wordsOf(length);
      if (length > 14) words[7] = `${words[7]},`;
      if (insert !== undefined) words.splice(Math.floor(length / 2), 0, insert);
      return `${capital(words.join(' '))}.`;
    },
  };
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const onsets = 'b c d f g h l m n p r s t v st tr pr br cl gr pl sp fl dr'.split(' ');
const vowels = ['a', 'e', 'i', 'o', 'u'];
const codas = 'n r l m t nd st rt x ct nt rk lp'.split(' ');

/** Endings and how often they come; a stemmer takes each of them off. */
const endings: readonly (readonly [ending: string, share: number])[] = [
  ['', 0.46],
  ['s', 0.22],
  ['ing', 0.11],
  ['ed', 0.11],
  ['ment', 0.04],
  ['ation', 0.04],
  ['er', 0.02],
];

const known: string[] = [];
const taken = new Set<string>();

/** The stem of a rank: the same always. The commoner a word, the shorter. */
function stemAt(rank: number): string {
  while (known.length <= rank) {
    const random = randomOf(known.length + 1);
    const syllable = (): string => `${random.pick(onsets)}${random.pick(vowels)}`;
    const more = known.length < 60 ? 0 : known.length < 4_000 ? 1 : 2;
    let stem = '';
    do stem = `${Array.from({ length: more }, syllable).join('')}${syllable()}${random.pick(codas)}`;
    while (taken.has(stem) || functionWords.includes(stem));
    taken.add(stem);
    known.push(stem);
  }
  return known[rank] ?? '';
}

function inflected(stem: string, random: Random): string {
  let left = random.unit();
  for (const [ending, share] of endings) {
    left -= share;
    if (left < 0) return `${stem}${ending}`;
  }
  return stem;
}
