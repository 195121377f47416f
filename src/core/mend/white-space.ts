import type { Change, Mended } from './change.ts';

/** Bytes as text with `\n` at line ends and no byte order mark; null where they are not UTF-8, and nothing can be mended. */
export function unified(bytes: Uint8Array): Mended | null {
  let raw: string;
  try {
    raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
  const changes: Change[] = [];
  const text = raw.replace(/^\uFEFF/, '');
  if (text !== raw) changes.push({ line: 1, what: 'byte order mark', before: 'U+FEFF', after: 'nothing' });
  const ends = text.match(/\r\n?/g)?.length ?? 0;
  if (ends > 0) {
    const line = text.slice(0, text.indexOf('\r')).split('\n').length;
    const lines = ends === 1 ? 'on 1 line' : `on ${ends} lines`;
    changes.push({ line, what: 'line ends', before: `CR or CRLF ${lines}`, after: 'LF' });
  }
  return { text: text.replace(/\r\n?/g, '\n'), changes };
}

/** The text without white space at the ends of its lines; two spaces that break a line of Markdown stay. */
export function trimmed(text: string, bodyLine: number): Mended {
  const lines = text.split('\n');
  const changes: Change[] = [];
  const after = lines.map((line, at) => {
    const clean = line.replace(/[ \t]+$/, '');
    const isBreak =
      at + 1 >= bodyLine &&
      !/^(?:---)?$/.test(clean) &&
      /\S/.test(lines[at + 1] ?? '') &&
      / {2,}$/.test(line);
    if (clean === line || isBreak) return line;
    const tail = line.slice(clean.length).replace(/ /g, '·').replace(/\t/g, '→');
    changes.push({ line: at + 1, what: 'space at the end', before: `${clean}${tail}`, after: clean });
    return clean;
  });
  return { text: after.join('\n'), changes };
}

/** The text with one line end at its end. */
export function ended(text: string): Mended {
  const after = `${text.replace(/\n+$/, '')}\n`;
  if (after === text || text === '') return { text, changes: [] };
  const blank = text.length - text.replace(/\n+$/, '').length;
  const line = text.replace(/\n+$/, '').split('\n').length;
  const before = blank === 0 ? 'no line end' : `${blank - 1} empty line${blank === 2 ? '' : 's'}`;
  return { text: after, changes: [{ line, what: 'end of the file', before, after: 'one line end' }] };
}
