/**
 * What is pasted into the search box, or stands in an entry, can be long and odd: reading it ends, and never throws.
 */
import { expect, test } from 'vitest';
import { excerpt } from '../../../src/core/search/excerpt.ts';
import { markMatches, soughtBy } from '../../../src/core/search/mark.ts';
import { collection, planOf } from './sample.ts';

const sound = collection('Plan early; the organisation of recovery.', 'Integrated planning in Somalia.');
const plain = soughtBy(planOf('"integrated planning" recovery organization', sound));

test.each([
  'a',
  'ae',
  'our',
  'a.',
  'a&',
  '"a',
  '“',
  "l'",
  'plan ',
  '"plan" ',
  'Plan. ',
  '. ',
  ' ',
  '\u0301',
  '\u0000',
  '\uD800',
  '规划。',
  'والسلام ',
  'миссиями',
  '__proto__ constructor ',
  '<mark>',
])('200 kB of %j', (sign) => {
  const text = sign.repeat(Math.ceil(200_000 / sign.length));
  for (const isExact of [false, true]) {
    const sought = soughtBy(planOf(text, sound, isExact));
    expect(joined(markMatches('Plan early; l’organisation.', sought))).toBe('Plan early; l’organisation.');
  }
  expect(joined(markMatches(text, plain))).toBe(text);
  expect(excerpt(text, [text], plain)).toBeNull();
});

function joined(pieces: readonly { text: string }[]): string {
  return pieces.map(({ text }) => text).join('');
}
