/**
 * "This may already be here", measured on the entries of this repository: claims that stand, in other words, and claims of
 * new subjects. The words were chosen without looking at what is found.
 */
import { expect, test } from 'vitest';
import { alike } from '../src/core/alike.ts';
import { loadRepository } from '../src/files/load.ts';

const { repository } = await loadRepository('content');
const entries = [...repository.entries.values()];
const titles = (title: string): string[] =>
  alike({ title, summary: '' }, entries, { themes: repository.vocabulary.themes }).map(
    ({ one }) => one.title,
  );

/** Each with the beginning of the title that it says again. */
const reworded = [
  [
    'Plan the exit from the start with those who stay',
    'Design the exit of a mission as a seamless transition',
  ],
  [
    'Invite the people with real power and responsibility to plan',
    'Seat the right people at the planning table',
  ],
  ['Decide at the lowest level that can answer for it', 'Push decisions as far down as possible'],
  [
    'Emergency relief should stay separate from the operation',
    'Keep some distance from the mission when delivering life-saving aid',
  ],
  ['One person with several hats gains an overview but is overloaded', 'Multi-hatting brings synergy'],
  ['Form follows function: join up only what must be joined', 'Integrate only what needs to be integrated'],
  ['Learn from experience in an orderly way', 'Review experience systematically'],
  ['Hire faster and get managers to the field on time', 'Improve and speed up recruitment'],
  [
    'Create a pooled fund for the mission at the beginning',
    'Set up a common fund for the mission from the outset',
  ],
  [
    'Do a joint analysis before the Security Council decides on a mandate',
    'Base mandates and resources on a strategic assessment',
  ],
  [
    'Same basic training for all who work in the mission area',
    'Give everyone in the theatre of operations common training',
  ],
  ['Make funding more flexible and do not earmark it', 'Keep short and medium-term funding free of ties'],
  ['Bring local partners into planning early', 'Engage with national actors from the start'],
  [
    'Knowledge database of good practice for peace operations',
    'Build one comprehensive repository of knowledge',
  ],
  ['Somalia: what the UN joint assessment made possible', 'Somalia: a system-wide strategic assessment'],
  ['Money promised for quick use arrived late', 'Do not count on quick funds'],
  [
    'The head of mission needs more power over UN agencies',
    'Strengthen the authority of the Special Representative',
  ],
  ['Expect setbacks and handle risk', 'Manage risk better'],
  ['Two-step budgets for peacekeeping', 'Look at options for the budget cycle'],
  [
    'Ask non-governmental organizations and neighbours before writing a mandate',
    'Consult widely inside and outside the UN',
  ],
  ['Reform no faster than people can cope with', 'Match the pace of reform'],
  ['A standing pool of civilian experts', 'Look again at a civilian cadre or roster'],
  ['Human rights officers belong in the mission', 'Integrate human rights offices'],
  [
    'Donor countries should work together rather than for visibility',
    'Manage bilateral funds for a coherent UN response',
  ],
  ['Allow employees to change between UN organizations', 'Adapt personnel rules'],
  ['Rules that differ between agencies made projects late', 'Overlapping roles and differing rules'],
  [
    'Each department should do the part in which it is strongest',
    'Give each unit its own part of the strategy',
  ],
  ['Evaluate during implementation and correct course', 'Evaluate while the work goes on'],
  [
    'Peacekeeping and NATO or EU forces need to work together better',
    'Improve coordination and interoperability',
  ],
  ['Orders from different headquarters contradicted each other', 'Contradictory directives'],
  ['Protect aid workers and staff with a joint security system', 'Build an integrated security system'],
  [
    'Leadership should not depend on individual character',
    'Build leadership teams instead of relying on personalities',
  ],
  ['Partnerships in Haiti and Liberia helped coherence', 'Haiti, Liberia, Sierra Leone'],
] as const;

const newSubjects = [
  'Keep radios charged in the rainy season',
  'Drones help patrols to see beyond the next ridge',
  'Women elders settled disputes over wells',
  'Test the water before you build a camp',
  'Interpreters need protection after the mission leaves',
  'Rotate contingents outside the harvest months',
  'Publish a daily bulletin against rumours on social media',
  'Helicopter contracts should allow night flights',
  'Do not buy food on local markets in a famine',
  'Children released from armed groups need school first',
  'Solar power cuts fuel convoys and ambushes',
  'Record survivors’ testimony only once',
  'Malaria cost more patrol days than attacks',
  'Elders can guard a ballot box better than soldiers',
];

test('of claims that stand, five in six are shown in other words, among three at most', () => {
  const missed = reworded.filter(
    ([title, original]) => !titles(title).some((known) => known.startsWith(original)),
  );
  expect(reworded.filter(([, original]) => !entries.some(({ title }) => title.startsWith(original)))).toEqual(
    [],
  );
  expect(missed.map(([title]) => title).length).toBeLessThanOrEqual(reworded.length / 6);
});

test('each entry is found by its own title', () => {
  expect(entries.filter(({ title }) => !titles(title).includes(title)).map(({ id }) => id)).toEqual([]);
});

test('of new subjects next to nothing is shown', () => {
  expect(newSubjects.flatMap(titles).length).toBeLessThanOrEqual(2);
});
