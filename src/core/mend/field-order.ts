import { splitFrontMatter } from '../document/front-matter.ts';
import { type FieldOrder, namesOf } from '../scaffold/field-order.ts';
import { sortedNames } from '../scaffold/yaml-text.ts';
import type { Mended } from './change.ts';

/** The text with its fields in order. Each takes the lines that it stands on along, and the comments right above it. */
export function ordered(file: string, text: string, order: FieldOrder): Mended {
  const same: Mended = { text, changes: [] };
  const { data, places, problems, bodyLine } = splitFrontMatter(file, text);
  if (data === null || typeof data !== 'object' || Array.isArray(data) || problems.length > 0) return same;
  const names = Object.keys(data);
  const wanted = sortedNames(names, order);
  if (names.join('\n') === wanted.join('\n')) return same;
  const starts = names.map((name) => places[`@${name}`]);
  // Fields between braces, or two on one line, are left to their writer.
  if (starts.some((place, at) => place?.column !== 1 || place.line === starts[at - 1]?.line)) return same;

  const lines = text.split('\n');
  const close = bodyLine - 2;
  const from = starts.map((place) => (place?.line ?? 1) - 1);
  const tops = from.map((line, at) => topOf(lines, line, at === 0 ? 1 : (from[at - 1] ?? 0) + 1));
  const tail = tailOf(lines, close, (from.at(-1) ?? 0) + 1);
  const block = (name: string): string[] => {
    const at = names.indexOf(name);
    return lines.slice(tops[at], tops[at + 1] ?? tail);
  };
  const after = [...lines.slice(0, tops[0]), ...wanted.flatMap(block), ...lines.slice(tail)].join('\n');
  const known = namesOf(order);
  const out = names.findIndex((name, at) => name !== wanted[at]);
  const listed = (some: readonly string[]) => some.filter((name) => known.includes(name)).join(', ');
  return {
    text: after,
    changes: [
      {
        line: starts[out]?.line ?? 1,
        what: 'order of fields',
        before: listed(names),
        after: listed(wanted),
      },
    ],
  };
}

/** The first of the comments that stand right above a line; a line for editors, or one that an empty line parts, is none. */
function topOf(lines: readonly string[], line: number, least: number): number {
  let top = line;
  while (top > least && /^#(?!\s*yaml-language-server)/.test(lines[top - 1] ?? '')) top -= 1;
  return top;
}

/** Where what belongs to no field begins: comments and empty lines before the closing fence. */
function tailOf(lines: readonly string[], close: number, least: number): number {
  let tail = close;
  while (tail > least && /^(#|\s*$)/.test(lines[tail - 1] ?? '')) tail -= 1;
  return tail;
}
