import { type Problem, problem } from '../problem.ts';
import { bidirectional, blanked, codeName, refusedCharacter, refusedPattern } from './characters.ts';
import { limits } from './limits.ts';

/**
 * Bytes to text: valid UTF-8, without byte order mark, with `\n` at line ends and no control characters. What is
 * refused is named with its place; the text that comes back with problems is still good to report further ones on.
 */
export function decode(file: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    text = lenient.decode(bytes);
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
  // Nearly no file holds any: only then is it worth looking line by line.
  if (refusedCharacter(text) === null) return { text, problems };
  text.split('\n').forEach((line, index) => {
    for (const match of line.matchAll(refusedPattern)) {
      if (problems.length === limits.problems) return;
      const code = match[0].codePointAt(0) ?? 0;
      problems.push(
        problem({
          rule: 'valid-utf8',
          file,
          place: { line: index + 1, column: match.index + 1 },
          reason: `The invisible control character ${codeName(code)} stands here.`,
          actual: codeName(code),
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

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');
