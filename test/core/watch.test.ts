import { expect, test } from 'vitest';
import { type Reads, Watch } from '../../src/core/watch.ts';

const owner = {
  entries: new Map([
    ['a', 1],
    ['b', 2],
  ]),
  within: { terms: new Map([['x', 'X']]) },
  today: '2026-11-24',
};

/** What was read, as 'table/name', '*' for all of a table. */
function namesOf(watch: Watch, { things, within }: Reads): string[] {
  const own = [...things].map((number) => {
    const { table, name } = watch.things[number] ?? { table: '', name: '' };
    return `${table}/${name ?? '*'}`;
  });
  return [...own, ...[...within].flatMap((reads) => namesOf(watch, reads))].sort();
}

test.each<[string, (site: typeof owner) => unknown, string[]]>([
  ['nothing', () => 1, []],
  ['a thing, often', ({ entries }) => [entries.get('a'), entries.get('a')], ['site.entries/a']],
  ['a thing that is not there', ({ entries }) => entries.get('z'), ['site.entries/z']],
  ['whether a thing is there', ({ entries }) => entries.has('b'), ['site.entries/b']],
  ['all, by its size', ({ entries }) => entries.size, ['site.entries/*']],
  ['all, one by one', ({ entries }) => [...entries], ['site.entries/*']],
  ['all names', ({ entries }) => [...entries.keys()], ['site.entries/*']],
  ['all values', ({ entries }) => [...entries.values()], ['site.entries/*']],
  ['all, by a call', ({ entries }) => entries.forEach(() => {}), ['site.entries/*']],
  ['a table of an object within', ({ within }) => within.terms.get('x'), ['site.within.terms/x']],
  ['a value that is no table', ({ today }) => today, ['site.today/today']],
])('a computation that reads %s', (_what, compute, expected) => {
  const watch = new Watch();
  const site = watch.watched(owner, 'site');
  const { value, reads } = watch.during(() => compute(site));
  expect(value).toEqual(compute(owner));
  expect(namesOf(watch, reads)).toEqual(expected);
});

test('a computation within another is apart, and can be taken over by any that uses it', () => {
  const watch = new Watch();
  const { entries } = watch.watched(owner, 'site');
  const shared = watch.during(() => entries.get('a'));
  const outer = watch.during(() => {
    watch.during(() => entries.get('b'));
    entries.has('c');
  });
  expect(namesOf(watch, outer.reads)).toEqual(['site.entries/c']);
  const user = watch.during(() => watch.takeOver(shared.reads));
  expect(namesOf(watch, user.reads)).toEqual(['site.entries/a']);
});

test('what is read outside of any computation, and after one that failed, is noted nowhere', () => {
  const watch = new Watch();
  const { entries } = watch.watched(owner, 'site');
  entries.get('a');
  const failing = () =>
    watch.during(() => {
      throw new Error('It failed.');
    });
  expect(failing).toThrow('It failed.');
  entries.get('b');
  expect(watch.things).toEqual([]);
});
