/**
 * What is safe to mend without asking its writer: how a file is written, never what it says.
 */
import type { Document } from '../document/document.ts';
import { parseDocument } from '../document/parse.ts';
import type { SourceFile } from '../document/source-file.ts';
import { isEntryKind, type Repository } from '../repository.ts';
import { fieldOrders } from '../scaffold/field-order.ts';
import type { Change, Mended } from './change.ts';
import { ordered } from './field-order.ts';
import { linksMended } from './links.ts';
import { colonsQuoted, valuesMended } from './values.ts';
import { ended, trimmed, unified } from './white-space.ts';

/**
 * A file as it should be written, and each thing that was mended; null where its bytes are not to be read. A step after which
 * the file would say something else, or be read with more problems, is left out.
 */
export function mend(source: SourceFile, repository: Repository): Mended | null {
  const first = unified(source.bytes);
  if (first === null) return null;
  let { text } = first;
  const changes: Change[] = [...first.changes];
  let document = read(source.file, text);
  // What is beyond the bounds is not looked into a second time either.
  if (document.problems.some(({ rule }) => rule === 'file-size' || rule === 'nesting-bounds')) return null;
  const take = (step: Mended, isSafe: (before: Document, after: Document) => boolean): void => {
    if (step.changes.length === 0) return;
    const after = read(source.file, step.text);
    if (after.problems.length > document.problems.length || !isSafe(document, after)) return;
    text = step.text;
    document = after;
    changes.push(...step.changes);
  };

  const body = (): number => (isText(source.file) ? document.bodyLine : Number.POSITIVE_INFINITY);
  // A space behind a fence keeps all fields from being read: once it is gone, it is known where the body begins.
  if (document.data === null) take(trimmed(text, body()), (before) => before.data === null);
  take(trimmed(text, body()), saysTheSame);
  const isYaml = (): boolean => !document.problems.some(({ rule }) => rule === 'valid-yaml');
  if (document.data !== null && !isYaml()) take(inYaml(source.file, text, colonsQuoted), hasTheSameBody);
  const idNow = (id: string): string | null => {
    const now = repository.renamed.entries.get(id);
    return now === undefined || now === document.id ? null : now;
  };
  take(
    inYaml(source.file, text, (yaml) => valuesMended(yaml, idNow)),
    hasTheSameBody,
  );
  take(linksMended(text, document, repository), readsTheSame);
  const { kind } = document;
  if (isEntryKind(kind) || kind === 'reading-list')
    take(ordered(source.file, text, fieldOrders[kind]), saysTheSame);
  take(ended(text), saysTheSame);
  return { text, changes: changes.sort((a, b) => a.line - b.line) };
}

function read(file: string, text: string): Document {
  return parseDocument({ file, bytes: new TextEncoder().encode(text) });
}

function isText(file: string): boolean {
  return file.endsWith('.mdx');
}

/** A step in the YAML of a file: all of a table, the front matter of a text. */
function inYaml(file: string, text: string, step: (yaml: string) => Mended): Mended {
  if (!isText(file)) return step(text);
  const lines = text.split('\n');
  const close = lines.indexOf('---', 1);
  if (lines[0] !== '---' || close === -1) return { text, changes: [] };
  const { text: yaml, changes } = step(lines.slice(1, close).join('\n'));
  return {
    text: [lines[0], yaml, ...lines.slice(close)].join('\n'),
    changes: changes.map((change) => ({ ...change, line: change.line + 1 })),
  };
}

function saysTheSame(before: Document, after: Document): boolean {
  return sorted(before.data) === sorted(after.data) && hasTheSameBody(before, after);
}

function hasTheSameBody(before: Document, after: Document): boolean {
  return JSON.stringify(before.html) === JSON.stringify(after.html);
}

function readsTheSame(before: Document, after: Document): boolean {
  return before.text === after.text;
}

/** Data as text, whatever the order of its fields. */
function sorted(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
