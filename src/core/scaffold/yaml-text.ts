import { type FieldOrder, namesOf, orderInside } from './field-order.ts';

/** A field as lines of YAML, without line ends. */
export type FieldText = { name: string; lines: string[] };

/**
 * Plain data as YAML that the strict reader takes for what it was: in the order given, other names after them; what is empty
 * is left out.
 */
export function fieldTexts(fields: Readonly<Record<string, unknown>>, order: FieldOrder): FieldText[] {
  return sortedNames(Object.keys(fields), order)
    .map((name) => ({ name, lines: fieldLines(name, fields[name], orderInside(order, name)) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Names in an order; those that it does not know stay at the end as they were. */
export function sortedNames(names: readonly string[], order: FieldOrder): string[] {
  const known = namesOf(order);
  return [...known.filter((name) => names.includes(name)), ...names.filter((name) => !known.includes(name))];
}

/** A value on one line: plain where no reader of YAML can take it for anything else, else between double quotes. */
export function scalar(value: string): string {
  const line = value.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ').trim();
  return plain.test(line) && !words.test(line) ? line : JSON.stringify(line);
}

/** Words of letters and digits, the first character a letter: nothing in it is a mark of YAML. */
const plain = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[ -][\p{L}\p{M}\p{N}]+)*$/u;

/** What some readers take for a truth value, nothing, or a number. */
const words = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|infinity)$/i;

function fieldLines(name: string, value: unknown, order: FieldOrder): string[] {
  const key = /^[A-Za-z][\w-]*$/.test(name) ? name : JSON.stringify(name);
  if (Array.isArray(value)) return listLines(key, value, order);
  if (isMapping(value)) {
    const inside = fieldTexts(value, order).flatMap(({ lines }) => lines);
    return inside.length === 0 ? [] : [`${key}:`, ...inside.map((line) => `  ${line}`)];
  }
  const text = textOf(value);
  return text === '' ? [] : [`${key}: ${scalar(text)}`];
}

function listLines(key: string, items: readonly unknown[], order: FieldOrder): string[] {
  const blocks = items.map((item) =>
    isMapping(item) ? fieldTexts(item, order).flatMap(({ lines }) => lines) : scalarLines(item),
  );
  const filled = blocks.filter((lines) => lines.length > 0);
  if (filled.length === 0) return [];
  const flow = `${key}: [${filled.flat().join(', ')}]`;
  if (!items.some(isMapping) && flow.length <= longestFlow) return [flow];
  return [
    `${key}:`,
    ...filled.flatMap((lines) => lines.map((line, at) => `  ${at === 0 ? '- ' : '  '}${line}`)),
  ];
}

function scalarLines(item: unknown): string[] {
  const text = textOf(item);
  return text === '' ? [] : [scalar(text)];
}

/** Longer lists stand one item a line, so that a change of one is a change of a line. */
const longestFlow = 120;

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
