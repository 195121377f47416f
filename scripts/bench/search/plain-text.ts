/**
 * Text of anybody's as text of an entry: no sign of it is taken for mark-up, and no bound of the parsers is broken.
 */
import { blanked } from '../../../src/core/document/characters.ts';

/** A paragraph as its words; empty ones are left out. */
export type Paragraph = readonly string[];

/** The paragraphs of a text, which empty lines part, without the characters that entries may not hold. */
export function paragraphsOf(text: string): Paragraph[] {
  return blanked(text.replace(/\r\n?/g, '\n'))
    .split(/\n\s*\n/)
    .map((block) => block.split(/\s+/).filter((word) => word !== ''))
    .filter((words) => words.length > 0);
}

/**
 * The first words as one line, and the paragraphs that are left.
 * @param mostCharacters as UTF-16 code units; only a word that is longer is cut.
 */
export function takeWords(
  paragraphs: readonly Paragraph[],
  mostWords: number,
  mostCharacters: number,
): [taken: string, rest: Paragraph[]] {
  const taken: string[] = [];
  let length = 0;
  for (const [at, words] of paragraphs.entries()) {
    for (const [number, word] of words.entries()) {
      const longer = length + (taken.length === 0 ? 0 : 1) + word.length;
      if (taken.length < mostWords && longer <= mostCharacters) {
        taken.push(word);
        length = longer;
        continue;
      }
      const [piece, cut] = taken.length > 0 ? ['', word] : cutWord(word, mostCharacters);
      return [piece || taken.join(' '), [[cut, ...words.slice(number + 1)], ...paragraphs.slice(at + 1)]];
    }
  }
  return [taken.join(' '), []];
}

/**
 * Paragraphs as Markdown that says the same words and nothing else.
 * @param mostBytes what is beyond is left out.
 */
export function asMarkdown(
  paragraphs: readonly Paragraph[],
  mostBytes: number,
): { text: string; isShortened: boolean } {
  const written: string[] = [];
  let bytes = 0;
  for (const words of paragraphs) {
    const lines: string[] = [];
    for (const line of linesOf(words)) {
      const escaped = escapedLine(line);
      bytes += Buffer.byteLength(escaped) + 2;
      if (bytes > mostBytes)
        return { text: [...written, lines.join('\n')].join('\n\n').trimEnd(), isShortened: true };
      lines.push(escaped);
    }
    written.push(lines.join('\n'));
  }
  return { text: written.join('\n\n'), isShortened: false };
}

/** Text as a value of YAML between double quotes. */
export function quoted(text: string): string {
  let value = '';
  for (const [at, unit] of text.split('').entries()) {
    // Brackets count as nesting and repeated marks as a run, also between quotes.
    const isRun = unit === text[at - 1] && isMark(unit);
    value +=
      isRun || /["\\[{(\uFEFF]/.test(unit) ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : unit;
  }
  return `"${value}"`;
}

/** Characters of a line, before its signs are escaped. */
const lineLength = 400;

function linesOf(words: Paragraph): string[] {
  const lines: string[] = [];
  let rest: readonly Paragraph[] = [words];
  while (rest.length > 0) {
    const [line, left] = takeWords(rest, Infinity, lineLength);
    lines.push(line);
    rest = left;
  }
  return lines;
}

/** Numeric references make structure of no kind, and are no marks that the bounds count. */
function escapedLine(line: string): string {
  return (
    line
      .replace(/[*_`[\]<>{}|~&\\(]/g, reference)
      // What makes a heading, a rule, a list or a program of a line only where it begins it.
      .replace(/^(?:[#+=-]|[ie](?=mport\b|xport\b))/, reference)
      .replace(/^(\d{1,9})([.)])/, (_, number: string, sign: string) => number + reference(sign))
      .replace(/([^\w\s])\1{49}/g, (run, sign: string) => run.slice(1) + reference(sign))
  );
}

function reference(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}

/** A word in two pieces, no character taken apart. */
function cutWord(word: string, most: number): [piece: string, rest: string] {
  const at = /[\uD800-\uDBFF]/.test(word[most - 1] ?? '') ? most - 1 : most;
  return [word.slice(0, at), word.slice(at)];
}

function isMark(unit: string): boolean {
  return /[^\w\s]/.test(unit);
}
