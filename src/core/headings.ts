import type { EntryKind } from './paths.ts';

/** Headings that the body of each kind has, in this order. Apart from the schemas, so that a browser can load them alone. */
export const requiredHeadings: Record<EntryKind, readonly string[]> = {
  recommendation: ['The ask', 'Why', 'What it would take'],
  'best-practice': ['What was seen', 'The lesson', 'How to use it', 'Limits'],
  'country-experience': ['Setting', 'What was tried', 'What it showed', 'Limits'],
};
