import type { Document } from '../../../core/document/document.ts';
import type { Problem } from '../../../core/problem.ts';
import { bodyField } from '../draft-state.ts';

/** The name of the part of the form that holds all of the new source. */
export const sourcePart = 'source';
/** Where the name of the file is shown and changed. */
export const idPart = 'id';

/**
 * The part of the form in which a problem can be mended: the name of a field, of the text under a heading, of the new source
 * or of the file.
 * @param headings those of the kind.
 */
export function fieldOf(
  { rule, file, place, reason }: Problem,
  document: Document,
  headings: readonly string[],
): string {
  if (file !== document.file) return sourcePart;
  // What stands alone is mended by a relation, wherever the message points.
  if (rule === 'connected-entry') return 'relations';
  if (place === null) return rule === 'schema' ? named(reason) : idPart;
  if (place.line >= document.bodyLine) {
    const above = document.headings.filter(
      (heading) => headings.includes(heading.text) && heading.place.line <= place.line,
    );
    return bodyField(above.at(-1)?.text ?? headings[0] ?? '');
  }
  // A field that is missing has no place of its own: the message begins with its name.
  if (rule === 'schema') return named(reason);
  const starts = Object.entries(document.places)
    .filter(([path, { line }]) => /^@[^/]+$/.test(path) && line <= place.line)
    .sort(([, a], [, b]) => b.line - a.line);
  return starts[0]?.[0].slice(1) ?? 'title';
}

function named(reason: string): string {
  return /^\w+/.exec(reason)?.[0] ?? 'title';
}
