import { expect, test } from 'vitest';
import { isId } from '../../../src/core/id.ts';
import { kindNames } from '../../../src/core/scaffold/kind-names.ts';
import { fileOf, idFrom } from '../../../src/core/scaffold/scaffold.ts';

test.each([
  ['Plan with those who deliver', 'plan-with-those-who-deliver'],
  ["Don't plan alone", 'dont-plan-alone'],
  ['Où est l’État ?', 'ou-est-letat'],
  ['Straße, Łódź & Åse Sørensen', 'strasse-lodz-ase-sorensen'],
  ['  --Plan!! ', 'plan'],
  ['UN/AU: plan 2 steps', 'un-au-plan-2-steps'],
  ['خطط مبكرا', ''],
  ['🕊', ''],
  [
    'Give the head of the mission a say in the budget of the agencies at the start',
    'give-head-mission-say-budget-agencies-start',
  ],
  [`${'abcdefghi '.repeat(9)}end`, Array(8).fill('abcdefghi').join('-')],
  ['x'.repeat(110), 'x'.repeat(80)],
  [
    'The of and to '.repeat(6),
    'the-of-and-to-the-of-and-to-the-of-and-to-the-of-and-to-the-of-and-to-the-of-and',
  ],
])('the title %j gives the id %j', (title, expected) => {
  expect(idFrom(title)).toBe(expected);
  expect(expected === '' || isId(expected)).toBe(true);
});

test('the place of a file is its kind', () => {
  expect(kindNames.map((kind) => fileOf({ kind }, 'x'))).toEqual([
    'best-practices/x.mdx',
    'recommendations/x.mdx',
    'country-experiences/x.mdx',
    'reading-lists/x.mdx',
  ]);
});
