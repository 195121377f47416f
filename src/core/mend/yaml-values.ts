import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';

/** A value as it is written, with its path ('sources/0/pages') and where it stands in the text. */
export type WrittenValue = {
  path: string;
  source: string;
  value: string;
  isPlain: boolean;
  start: number;
  end: number;
};

/** The values of a YAML text that are text on one line, in their order; names of fields are none. */
export function writtenValues(text: string): WrittenValue[] {
  const values: WrittenValue[] = [];
  const walk = (node: unknown, path: readonly (string | number)[]): void => {
    if (isSeq(node)) for (const [at, item] of node.items.entries()) walk(item, [...path, at]);
    else if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, String(key)]);
    else if (isScalar(node)) {
      const written = writtenValue(node, text);
      if (written !== null) values.push({ ...written, path: path.join('/') });
    }
  };
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
  walk(document.contents as Node | null, []);
  return values;
}

/** Offset of the first value that a colon makes look like another field; null where there is none. */
export function strayColon(text: string): number | null {
  const { errors } = parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
  return errors.find(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY')?.pos[0] ?? null;
}

/** How many mistakes the parser finds. */
export function mistakes(text: string): number {
  return parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false }).errors.length;
}

function writtenValue(node: Scalar, text: string): Omit<WrittenValue, 'path'> | null {
  const [start = 0, end = 0] = node.range ?? [];
  const source = text.slice(start, end);
  const isPlain = node.type === 'PLAIN';
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  if (source === '' || source.includes('\n') || !(isPlain || isQuoted)) return null;
  return { source, value: String(node.value), isPlain, start, end };
}
