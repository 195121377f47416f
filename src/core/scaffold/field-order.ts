import type { EntryKind } from '../paths.ts';

/** The fields of a file in the order of its schema; those that hold fields themselves, with theirs. */
export type FieldOrder = readonly (string | readonly [name: string, fields: FieldOrder])[];

const locator = ['sources', ['source', 'section', 'pages']] as const;
const addressees = ['addressees', ['actor', 'role', 'basis']] as const;

const claim: FieldOrder = ['title', 'summary', 'themes', locator];
const scope: FieldOrder = [['applies', ['when', 'notWhen']], 'phases', 'levels', 'actors'];
const evidence = ['evidence', ['basis', 'voice']] as const;
const upkeep: FieldOrder = [
  ['relations', ['type', 'entry', 'note']],
  'keywords',
  'aliases',
  'published',
  'updated',
  'reviewBy',
  'contributors',
  'language',
];

/**
 * The order of the schemas as plain data: the form writes files in the browser, to which the schemas and their library are
 * not sent. A test holds the two together.
 */
export const fieldOrders: Readonly<Record<EntryKind | 'reading-list', FieldOrder>> = {
  'best-practice': [...claim, ...scope, 'countries', addressees, evidence, 'outcome', ...upkeep],
  recommendation: [
    ...claim,
    addressees,
    'strength',
    ...scope,
    'countries',
    evidence,
    ['status', ['state', 'date', 'proof', 'source']],
    ...upkeep,
  ],
  'country-experience': [...claim, 'countries', ...scope, addressees, evidence, 'outcome', ...upkeep],
  'reading-list': [
    'title',
    'purpose',
    'task',
    'audience',
    'aims',
    [
      'sections',
      [
        'title',
        ['items', ['entry', 'source', 'section', 'pages', 'minutes', 'importance', 'note', 'question']],
      ],
    ],
    'aliases',
    'published',
    'updated',
    'contributors',
    'language',
  ],
};

/** The names in an order, and the order of what is inside one of them. */
export function namesOf(order: FieldOrder): string[] {
  return order.map((field) => (typeof field === 'string' ? field : field[0]));
}

export function orderInside(order: FieldOrder, name: string): FieldOrder {
  const found = order.find((field) => typeof field !== 'string' && field[0] === name);
  return found === undefined || typeof found === 'string' ? [] : found[1];
}
