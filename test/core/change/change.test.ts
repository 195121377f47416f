import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../../src/core/change/change.ts';
import { publishedSets } from '../../../src/core/published.ts';
import {
  bestPractice,
  readingList,
  recommendation,
  replacing,
  withFields,
  withText,
} from '../checks/sample.ts';
import { sampleText, state } from './states.ts';

const before = state();
const copyOf = (file: string): string => sampleText(file).replace('aliases: [plan-sooner]\n', '');

test('nothing has changed', () => {
  const change = changeBetween(before, state());
  for (const set of publishedSets)
    expect(change.sets[set], set).toEqual({ added: [], changed: [], renamed: [], removed: [] });
  expect(change).toMatchObject({ links: { gained: [], lost: [] }, lost: [], withdrawn: [], unread: [] });
});

describe('entries', () => {
  test('added', () => {
    const after = state({ 'recommendations/plan-late.mdx': copyOf(recommendation) });
    const { sets, lost } = changeBetween(before, after);
    expect(sets.entries.added).toEqual([{ id: 'plan-late', title: 'Plan before the mandate is given' }]);
    expect(sets.entries.changed).toEqual([]);
    expect(lost).toEqual([]);
  });

  test('changed: the fields that differ, and the text', () => {
    const after = state({
      [recommendation]: withFields('title: Plan sooner\nthemes: [planning]'),
      [bestPractice]: withText('One more thought.'),
    });
    expect(changeBetween(before, after).sets.entries.changed).toEqual([
      { id: 'plan-early', title: 'Plan sooner', parts: ['themes', 'title'] },
      { id: 'push-decisions-down', title: 'Push decisions down', parts: ['text'] },
    ]);
  });

  test('written in another order they are the same', () => {
    const after = state({
      [recommendation]: withFields(
        'sources:\n  - pages: "22-23"\n    section: "3.6"\n    source: norway-2008',
      ),
    });
    expect(changeBetween(before, after).sets.entries.changed).toEqual([]);
  });

  test('renamed: an alias says it, and no link is lost', () => {
    const file = 'recommendations/plan-before-the-mandate.mdx';
    const after = state(
      {
        [file]: sampleText(recommendation).replace('[plan-sooner]', '[plan-sooner, plan-early]'),
        [readingList]: replacing('entry: plan-early', 'entry: plan-before-the-mandate'),
      },
      [recommendation],
    );
    const { sets, links, lost } = changeBetween(before, after);
    const title = 'Plan before the mandate is given';
    expect(sets.entries).toEqual({
      added: [],
      changed: [],
      renamed: [{ id: 'plan-before-the-mandate', title, from: 'plan-early', joined: false }],
      removed: [],
    });
    expect(links).toEqual({ gained: [], lost: [] });
    expect(lost).toEqual([]);
  });

  test('joined with another', () => {
    const after = state(
      {
        [bestPractice]: withFields('aliases: [plan-early, plan-sooner]'),
        [readingList]: replacing('entry: plan-early', 'entry: push-decisions-down'),
      },
      [recommendation],
    );
    const { sets, lost } = changeBetween(before, after);
    expect(sets.entries.renamed).toEqual([
      { id: 'push-decisions-down', title: 'Push decisions down', from: 'plan-early', joined: true },
    ]);
    expect(sets.entries.changed).toEqual([
      { id: 'push-decisions-down', title: 'Push decisions down', parts: ['aliases'] },
    ]);
    expect(lost).toEqual([]);
  });

  test('moved to another kind: the id stays', () => {
    const text = sampleText(bestPractice);
    const after = state({ 'country-experiences/push-decisions-down.mdx': text }, [bestPractice]);
    expect(changeBetween(before, after).sets.entries).toMatchObject({
      added: [],
      changed: [{ id: 'push-decisions-down', parts: ['kind'] }],
      removed: [],
    });
  });

  test('removed: its id and its former ones are lost', () => {
    const { sets, lost } = changeBetween(before, state({}, [recommendation]));
    expect(sets.entries.removed).toEqual([{ id: 'plan-early', title: 'Plan before the mandate is given' }]);
    expect(lost).toEqual([
      { set: 'entries', id: 'plan-early' },
      { set: 'entries', id: 'plan-sooner' },
    ]);
  });

  test('with mistakes an entry is there, and said to be unread', () => {
    const { sets, unread, lost } = changeBetween(before, state({ [recommendation]: 'Just text.\n' }));
    expect(sets.entries.removed).toEqual([]);
    expect(sets.entries.changed[0]).toMatchObject({ id: 'plan-early', title: 'plan-early' });
    expect(unread).toEqual(['plan-early']);
    expect(lost).toEqual([{ set: 'entries', id: 'plan-sooner' }]);
  });
});

test('links and relations gained and lost, and places on reading lists', () => {
  const after = state({
    [recommendation]: withFields('relations:\n  - { type: exemplifies, entry: assess-in-somalia }'),
    [readingList]: replacing('entry: plan-early', 'entry: assess-in-somalia'),
  });
  expect(changeBetween(before, after).links).toEqual({
    gained: [
      { from: 'before-you-plan', type: 'lists', to: 'assess-in-somalia' },
      { from: 'plan-early', type: 'exemplifies', to: 'assess-in-somalia' },
      { from: 'plan-early', type: 'links-to', to: 'push-decisions-down' },
    ],
    lost: [
      { from: 'before-you-plan', type: 'lists', to: 'plan-early' },
      { from: 'plan-early', type: 'supports', to: 'push-decisions-down' },
    ],
  });
});

test('reading lists, terms and sources', () => {
  const after = state({
    [readingList]: withFields('purpose: What else a planner reads.'),
    'vocabulary/themes.yaml': '- id: planning\n  label: Plans\n- id: exit\n  label: Exit\n',
    'sources.yaml': replacing('shortTitle: Norway 2008', 'shortTitle: Norway'),
  });
  const { sets, lost } = changeBetween(before, after);
  expect(sets['reading-lists'].changed).toMatchObject([{ id: 'before-you-plan', parts: ['purpose'] }]);
  expect(sets.themes).toEqual({
    added: [{ id: 'exit', title: 'Exit' }],
    changed: [{ id: 'planning', title: 'Plans', parts: ['label'] }],
    renamed: [],
    removed: [{ id: 'joint-planning', title: 'Joint planning' }],
  });
  expect(sets.sources.changed).toEqual([{ id: 'norway-2008', title: 'Norway', parts: ['shortTitle'] }]);
  expect(lost).toEqual([{ set: 'themes', id: 'joint-planning' }]);
});

test('what was recorded before is lost too, even where the record no longer says so', () => {
  const recorded = state({ 'published.yaml': 'entries:\n  - plan-ahead\n' });
  expect(changeBetween(recorded, state()).lost).toEqual([{ set: 'entries', id: 'plan-ahead' }]);
});

test('what is withdrawn on purpose is said, and not lost', () => {
  const after = state({ 'published.yaml': 'withdrawn:\n  - plan-early\n  - plan-sooner\n' }, [
    recommendation,
  ]);
  expect(changeBetween(before, after)).toMatchObject({ lost: [], withdrawn: ['plan-early', 'plan-sooner'] });
});

test.each(['__proto__', 'constructor', 'toString'])('%s is an id and a field like any other', (name) => {
  const after = state({
    [`recommendations/${name}.mdx`]: copyOf(recommendation),
    [bestPractice]: withFields(`${name}: x`),
  });
  const { sets } = changeBetween(before, after);
  expect(sets.entries.added.map(({ id }) => id)).toEqual([name]);
  expect(sets.entries.changed.map(({ parts }) => parts)).toEqual([[name]]);
});
