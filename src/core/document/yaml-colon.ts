import { LineCounter, parseDocument, type YAMLParseError } from 'yaml';

/**
 * The text parsed. A colon in a value would make all fields below it part of that value: it is kept as a mistake, and the
 * value read as if it were quoted, so that one mistake is one problem.
 */
export function parseMended(textLines: readonly string[]) {
  const mended = [...textLines];
  const colons: YAMLParseError[] = [];
  for (;;) {
    const lines = new LineCounter();
    const document = parseDocument(mended.join('\n'), {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      // The package compares each key with all others; here they are looked up.
      uniqueKeys: false,
    });
    const colon = document.errors.find(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY');
    if (colon === undefined || colons.length === mostColons) return { document, lines, colons };
    const { line, col } = lines.linePos(colon.pos[0]);
    const text = mended[line - 1] ?? '';
    mended[line - 1] = text.slice(0, col - 1) + JSON.stringify(text.slice(col - 1));
    colons.push(colon);
  }
}

/** Each mistake means to read the text once more, and a table may be long. */
const mostColons = 5;
