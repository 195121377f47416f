import type { Document } from '../core/document/document.ts';

/**
 * A document that was JSON in between, as it was before: mappings that come from content have no prototype, so that no name in
 * them is one of the language. Changes the document itself.
 */
export function restored(document: Document): Document {
  bare(document.data);
  bare(document.places);
  for (const { attributes } of document.elements) bare(attributes);
  return document;
}

function bare(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
  for (const inner of Object.values(value)) bare(inner);
}
