/**
 * Relations between entries. Each is written once, on one side; the index gives the other side its proper name.
 */

/** Type of a relation, as written, and its inverse, as the entry at the other end reads it. */
export const relationTypes = {
  supports: 'is-supported-by',
  qualifies: 'is-qualified-by',
  'in-tension-with': 'in-tension-with',
  exemplifies: 'is-exemplified-by',
  repeats: 'is-repeated-by',
  supersedes: 'is-superseded-by',
  implements: 'is-implemented-by',
  contradicts: 'contradicts',
} as const;

export type RelationType = keyof typeof relationTypes;
export const relationNames = Object.keys(relationTypes) as [RelationType, ...RelationType[]];

/** Every type that the index may hold: relations, their inverses, and links in the text. */
export type CrossReferenceType =
  | RelationType
  | (typeof relationTypes)[RelationType]
  | 'links-to'
  | 'is-linked-from';

export function inverseOf(type: RelationType | 'links-to'): CrossReferenceType {
  return type === 'links-to' ? 'is-linked-from' : relationTypes[type];
}
