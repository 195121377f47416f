import { visible } from '../report/visible.ts';
import type { Change } from './change.ts';
import { type Piece, wording } from './wording.ts';

/** Most lines of a section: the code host shows nothing at all of a summary that is too long. */
const mostLines = 100;
/** Most characters of one thing that is quoted. */
const mostCharacters = 200;

/** For the summary of a run on the code host: the change in words, as Markdown in which what is quoted stays text. */
export function changeMarkdown(change: Change): string {
  const { headline, sections } = wording(change);
  const blocks = sections.map(({ heading, lines }) => {
    const shown = lines.slice(0, mostLines).map((line) => `- ${line.map(write).join('')}`);
    const more = lines.length - shown.length;
    return [`### ${heading}`, '', ...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
  });
  return [`## What changes in the content`, headline, ...blocks].join('\n\n');
}

function write(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'id' in piece ? code(cut(piece.id)) : quoted(cut(piece.title));
}

function cut(text: string): string {
  const characters = [...visible(text)];
  return characters.length <= mostCharacters
    ? characters.join('')
    : `${characters.slice(0, mostCharacters).join('')}…`;
}

/** A code span whose fence is longer than any run of backticks inside. */
function code(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const room = /^[` ]|[` ]$|^$/.test(text) ? ' ' : '';
  return `${fence}${room}${text}${room}${fence}`;
}

/**
 * Plain words stay plain. Anything else that could begin a link, an image, a tag, a mention or a reference becomes code, since
 * the code host makes links of addresses, @names and #numbers wherever text has them, escaped or not.
 */
function quoted(text: string): string {
  return /^(?:[\p{L}\p{M}\p{N} ,;?'’“”–—…()-]|[:.](?= |$))*$/u.test(text) ? text : code(text);
}
