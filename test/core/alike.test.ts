import { expect, test } from 'vitest';
import { alike } from '../../src/core/alike.ts';

const known = [
  {
    id: 'seat',
    title: 'Seat those who deliver at the planning table',
    summary: 'Plans made far away come late in the field.',
  },
  { id: 'money', title: 'Pay for the first months', summary: 'Donors decide after the window has closed.' },
  { id: 'radio', title: 'Keep radios charged', summary: 'Patrols lost contact in the rainy season.' },
];
const ids = (title: string, summary = ''): string[] =>
  alike({ title, summary }, known).map(({ one }) => one.id);

test('the same point in other words is found, the likest first', () => {
  expect(
    ids('Bring the people who deliver to the planning table', 'Plans that are made elsewhere arrive late.'),
  ).toEqual(['seat']);
  expect(alike(known[1] as (typeof known)[number], known)[0]).toMatchObject({
    one: { id: 'money' },
    likeness: 1,
  });
});

test('another point is not, nor one of which too little is written', () => {
  expect(ids('Give mediators a budget of their own', 'Talks stopped when the car had no fuel.')).toEqual([]);
  expect(ids('Plan')).toEqual([]);
  expect(ids('')).toEqual([]);
});

test('words that are in most entries count for little', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({
    id: String(at),
    title: `Mission planning needs peace number${at}`,
    summary: `Subject${at} matters`,
  }));
  expect(
    alike(
      { title: 'Mission planning needs peace', summary: 'Wells, herders, elders, truce and water' },
      many,
    ),
  ).toEqual([]);
});
