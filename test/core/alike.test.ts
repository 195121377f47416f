import { expect, test } from 'vitest';
import { alike } from '../../src/core/alike.ts';

const themes = new Map([['funding', { label: 'Rapid funding', aliases: ['start-up money'] }]]);
const bare = { keywords: [], themes: [] };
const known = [
  {
    ...bare,
    id: 'seat',
    title: 'Seat those who deliver at the planning table',
    summary: 'Plans made far away come late in the field.',
  },
  {
    id: 'money',
    title: 'Pay for the first months',
    summary: 'Donors decide after the window has closed.',
    keywords: ['bridge budget'],
    themes: ['funding'],
  },
  {
    ...bare,
    id: 'radio',
    title: 'Keep radios charged',
    summary: 'Patrols lost contact in the rainy season.',
  },
];
const ids = (title: string, summary = ''): string[] =>
  alike({ title, summary }, known, { themes }).map(({ one }) => one.id);

test('the same point in other words is found, the likest first', () => {
  expect(
    ids('Bring the people who deliver to the planning table', 'Plans that are made elsewhere arrive late.'),
  ).toEqual(['seat']);
  expect(alike(known[1] as (typeof known)[number], known, { themes })[0]).toMatchObject({
    one: { id: 'money' },
    likeness: 1,
  });
});

test('so is what has none of its own words, by its keywords and the names of its themes', () => {
  expect(ids('Give the bridge a budget of start-up money')).toEqual(['money']);
  expect(
    alike({ title: 'Give the bridge a budget of start-up money', summary: '' }, known, { themes: new Map() }),
  ).not.toEqual([]);
  expect(ids('Budget rapid start-up', '')).toEqual(['money']);
});

test('a long summary with words of its own does not make a claim a new one', () => {
  const summary =
    'Herders, wells, elders, truce, cattle, harvest, rain, market, radio mast and a bridge of rope.';
  expect(ids('Seat those who deliver at the table', summary)).toEqual(['seat']);
});

test('another point is not, nor one of which too little is written', () => {
  expect(ids('Give mediators a budget of their own', 'Talks stopped when the car had no fuel.')).toEqual([]);
  expect(ids('Plan')).toEqual([]);
  expect(ids('')).toEqual([]);
});

test('words that are in most entries count for little', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({
    ...bare,
    id: String(at),
    title: `Mission planning needs peace number${at}`,
    summary: `Subject${at} matters`,
  }));
  expect(
    alike(
      { title: 'Mission planning needs peace', summary: 'Wells, herders, elders, truce and water' },
      many,
      { themes },
    ),
  ).toEqual([]);
});
