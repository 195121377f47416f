/**
 * Words as search compares them. What readers type and what entries say are folded by the same rules, so that case, accents,
 * hyphens and forms of one letter never keep them apart.
 */

/** A word as typed, in lower case, and its folded form. */
export type Word = { text: string; key: string };

/** Runs of signs that make up a word. "M&E" is one name and not two letters. */
const word = /(?<!\p{L})\p{L}&\p{L}(?!\p{L})|[\p{L}\p{N}\p{M}]+/gu;

/** Words in lower case, in order; hyphens and slashes part words, the possessive is cut, other signs are dropped. */
export function wordsOf(text: string): Word[] {
  return (
    (
      text
        // Full-width letters and ligatures, as keyboards and files of print give them, are letters like any other.
        .normalize('NFKC')
        .toLowerCase()
        // A mark of where a word may be broken is no part of it.
        .replace(/\u00AD/g, '')
        .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
        // "U.N." and "l’aide": the points of an acronym join its letters, the short article goes.
        .replace(/(?<!\p{L})\p{L}(?:\.\p{L})+\.?(?!\p{L})/gu, (letters) => letters.replaceAll('.', ''))
        .replace(/(?<![\p{L}])(?:l|d|qu|s|n|j|c|m|t)['’](?=\p{L}{2})/gu, '')
        .replace(/['’]/g, '')
        .match(word) ?? []
    ).map((found) => ({ text: found, key: fold(found) }))
  );
}

/** The folded words of a text. */
export function keysOf(text: string): string[] {
  return wordsOf(text).map(({ key }) => key);
}

/** A text in pieces: its words, and what stands between them. */
export function piecesOf(text: string): { text: string; isWord: boolean }[] {
  const pieces: { text: string; isWord: boolean }[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (index > done) pieces.push({ text: text.slice(done, index), isWord: false });
    pieces.push({ text: found, isWord: true });
    done = index + found.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isWord: false });
  return pieces;
}

/** Letters that are written in more than one way and that Unicode does not take apart. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ı/g, 'i'],
  // Arabic is typed with or without hamza and with either form of the last letter.
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/ـ/g, ''],
  [/&/g, 'and'],
];

/** Lower case, without accents, with one form of each letter. */
export function fold(text: string): string {
  // Most words of most texts have nothing to fold, and every word of the collection comes by here.
  if (/^[a-z0-9]*$/.test(text)) return text;
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return letters.reduce((folded, [from, to]) => folded.replace(from, to), plain);
}

export type Script = 'latin' | 'arabic' | 'cyrillic' | 'han' | 'other';

/** The script of a folded word, by its first letter; numbers count as Latin. */
export function scriptOf(key: string): Script {
  if (/^[a-z0-9]/.test(key)) return 'latin';
  if (/^\p{Script=Arabic}/u.test(key)) return 'arabic';
  if (/^\p{Script=Cyrillic}/u.test(key)) return 'cyrillic';
  if (/^\p{Script=Han}/u.test(key)) return 'han';
  return 'other';
}

/** Particles that Arabic writes as part of the word that follows: and, so, with, for, like, the. */
const particles = /^(?:[وف]?(?:[بك]?ال|لل|[بلك])|[وف])(?=.{3})/u;
const arabicEndings = /(?<=.{3})(?:ات|ون|ين|ان|يه|ها|هم|ه|ي)$/u;
/** As folded words have them, in which й is и. */
const cyrillicEndings =
  /(?<=.{3})(?:иями|ями|ами|иях|ях|ах|ием|ого|его|ому|ему|ыми|ими|иеи|ия|ию|ии|ие|ые|ыи|ои|ая|ое|ых|их|ым|им|еи|ов|ев|ом|ем|ам|ям|ью|ть|[аеиоуыьюя])$/u;

/** The stem under which forms of a word of Arabic or Russian meet; cut by rule, since both sides are cut alike. */
export function lightStem(key: string): string {
  const script = scriptOf(key);
  if (script === 'arabic') return key.replace(particles, '').replace(arabicEndings, '');
  if (script === 'cyrillic') return key.replace(cyrillicEndings, '');
  // French and Spanish: plural and gender.
  return key.replace(/(?<=.{3})(?:[ao]s?|e{0,2}s?)$/, '');
}
