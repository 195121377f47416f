import type { Document } from '../core/document/document.ts';

/**
 * A document that was JSON in between, as it was before: mappings that come from content have no prototype, so that no name in
 * them is one of the language. Changes the document itself.
 */
export function restored(document: { -readonly [Key in keyof Document]: Document[Key] }): Document {
  document.data = bare(document.data) as Document['data'];
  document.places = bare(document.places) as Document['places'];
  for (const element of document.elements as unknown as { attributes: Record<string, string> }[])
    element.attributes = bare(element.attributes) as Record<string, string>;
  return document;
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const mapping: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) mapping[key] = bare(inner);
  return mapping;
}
