import { type Problem, problem } from '../problem.ts';
import { limits } from './limits.ts';

/**
 * Bytes to text: valid UTF-8, without byte order mark, with `\n` at line ends and no control characters. What is
 * refused is named with its place; the text that comes back with problems is still good to report further ones on.
 */
export function decode(file: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('utf-8').decode(bytes);
    const before = text.slice(0, text.indexOf('\uFFFD')).split(/\r\n?|\n/);
    problems.push(
      problem({
        rule: 'valid-utf8',
        file,
        place: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
        reason: 'The file is not valid UTF-8: from here on its characters cannot be read.',
        expected: 'a text file in UTF-8',
        help: 'Save the file as UTF-8 in your editor (often under "Save with encoding").',
      }),
    );
  }
  text = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  text.split('\n').forEach((line, index) => {
    for (const match of line.matchAll(refused)) {
      if (problems.length === limits.problems) return;
      const code = match[0].codePointAt(0) ?? 0;
      problems.push(
        problem({
          rule: 'valid-utf8',
          file,
          place: { line: index + 1, column: match.index + 1 },
          reason: `The invisible control character ${name(code)} stands here.`,
          actual: name(code),
          expected: 'visible characters, spaces and line ends',
          help: bidirectional.has(code)
            ? 'Delete it. Text in Arabic or Hebrew needs no such character: the page sets its direction.'
            : 'Delete it; it came in by copying from another program.',
        }),
      );
    }
  });
  return { text: blanked(text), problems };
}

/** The first character of a text that is refused, by its code; null where there is none. */
export function refusedCharacter(text: string): string | null {
  const found = text.match(refused)?.[0];
  return found === undefined ? null : name(found.codePointAt(0) ?? 0);
}

/** The text with a space for each refused character, as good to report further problems on. */
export function blanked(text: string): string {
  return text.replace(refused, ' ');
}

/** The text without what is refused and what no reader sees, so that every value made of it can be read again. */
export function cleared(text: string): string {
  const once = text.replace(refused, '').replace(new RegExp(unseen, 'gu'), '');
  // What goes may bring a joiner beside a letter. Taking one after the other could go on for as long as the text.
  return unseen.test(once) ? once.replace(/\p{Variation_Selector}|\p{Join_Control}|\u034F/gu, '') : once;
}

/** The first character of a value that no reader sees, by its code; null where there is none. */
export function unseenCharacter(text: string): string | null {
  const found = unseen.exec(text)?.[0];
  return found === undefined ? null : name(found.codePointAt(0) ?? 0);
}

/**
 * Control characters but tab and line feed, halves of characters, noncharacters, overrides of the direction of text, and
 * the letters of the block of tags, which no one sees: text could hide in them. The flag of Wales is written with some.
 */
const refused =
  /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,6})[\u{E0000}-\u{E007F}]/gu;

/**
 * What is invisible in a line of text: soft hyphens, spaces without width, fillers. Joiners, selectors and marks of direction
 * are part of many scripts and of emoji; only beside the letters of English are the first two a disguise.
 */
const unseen =
  /[\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}]|\u034F|(?<=[A-Za-z0-9])[\u200C\u200D]|[\u200C\u200D](?=[A-Za-z0-9])|(?<=[A-Za-z])(?:[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])/u;

const bidirectional = new Set([0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]);

function name(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
