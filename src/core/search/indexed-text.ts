/**
 * How a text is written for the engine and read back from it. The browser needs this and not the schemas that records are
 * made with, so that it is a module of its own.
 */

/** Stands between the facts of a card, which the engine keeps as one field; a sign that no text has. */
export const factSeparator = '\u241F';

/** Stands before and after the body, which excerpts are taken from. */
export const bodyMark = '\u241E';

/**
 * The engine takes "early-warning" for one word, which the phrase "early warning" does not find; in "peace—and" it finds
 * neither word. In what it indexes, a sign inside a word is followed by a mark that no text has and by a space.
 */
const partMark = '\u2060 ';

/** Signs between letters, but for apostrophes, and for the points and the ampersand of names such as U.N. and M&E. */
const inside =
  /(?<=[\p{L}\p{N}\p{M}])(?:[^\p{L}\p{N}\p{M}\p{Cf}\s'’.&]+|(?<!(?<!\p{L})\p{L})[.&])(?=[\p{L}\p{N}])/gu;

/** A text in which the engine finds every word, and words next to each other as such. */
export function partWords(text: string): string {
  return withoutMarks(text).replace(inside, (sign) => `${sign}${partMark}`);
}

/** A text that cannot pass for two: what we mark with is taken out of it. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u241E\u241F]/g, ' ').replace(/\u2060(?= )/g, '');
}

/** The body in what the engine keeps of a record, as it was written. */
export function bodyOf(content: string): string {
  const [, body = ''] = content.split(bodyMark);
  return body.replaceAll(partMark, '').replace(/^[\s.]+/, '');
}
