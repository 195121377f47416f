import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as edit from '../../../src/core/my-list/edit.ts';
import { bounds, type MyList } from '../../../src/core/my-list/model.ts';
import { idOf, item, listOf, section, seed } from './sample.ts';

/** The entries section by section. */
const order = (list: MyList): string =>
  list.sections.map(({ items }) => items.map(({ entry }) => entry).join(' ')).join(' | ');

const list = listOf(section('a', 'one', 'two'), section('b'), section('c', 'three'));

test('a new list has one section, to which the first entry is added', () => {
  const added = edit.addEntry(edit.newList('k', 'Mine'), 'one');
  expect(added).toMatchObject({ key: 'k', title: 'Mine', changed: '' });
  expect(added.sections).toEqual([{ key: 'first', title: '', items: [item('one')] }]);
});

describe('adding', () => {
  test('goes to the end of the last section, or of the one that is named', () => {
    expect(order(edit.addEntry(list, 'new'))).toBe('one two |  | three new');
    expect(order(edit.addEntry(list, 'new', 'a'))).toBe('one two new |  | three');
    expect(order(edit.addEntry(list, 'new', 'nowhere'))).toBe('one two |  | three new');
  });

  test('to a list that came without sections makes one', () => {
    expect(order(edit.addEntry(listOf(), 'new'))).toBe('new');
  });

  test('an entry stands once: the list stays the very same', () => {
    expect(edit.hasEntry(list, 'two')).toBe(true);
    expect(edit.addEntry(list, 'two', 'c')).toBe(list);
  });

  test('ends where a list is full', () => {
    const full = listOf(section('a', ...Array.from({ length: bounds.items }, (_, at) => `e${at}`)));
    expect(edit.addEntry(full, 'one-more')).toBe(full);
    const sections = listOf(...Array.from({ length: bounds.sections }, (_, at) => section(`s${at}`)));
    expect(edit.addSection(sections, 'more', 'More')).toBe(sections);
  });
});

describe('moving', () => {
  test.each([
    ['one', 'a', 1, 'two one |  | three'],
    ['one', 'b', 0, 'two | one | three'],
    ['one', 'c', 0, 'two |  | one three'],
    ['one', 'c', 99, 'two |  | three one'],
    ['three', 'a', -1, 'three one two |  | '],
    ['two', 'a', Number.NaN, 'two one |  | three'],
  ])('%s to %s, place %j', (id, to, at, expected) => {
    expect(order(edit.moveItem(list, id, { section: to, at }))).toBe(expected);
  });

  test.each([
    ['two', -1, 'two one |  | three'],
    ['one', 1, 'two one |  | three'],
    ['two', 1, 'one | two | three'],
    ['three', -1, 'one two | three | '],
    ['one', -1, 'one two |  | three'],
    ['three', 1, 'one two |  | three'],
  ] as const)('%s steps %j', (id, step, expected) => {
    expect(order(edit.stepItem(list, id, step))).toBe(expected);
  });

  test('one step back undoes one step', () => {
    expect(order(edit.stepItem(edit.stepItem(list, 'two', 1), 'two', -1))).toBe(order(list));
  });

  test('sections step with their items', () => {
    expect(order(edit.stepSection(list, 'a', 1))).toBe(' | one two | three');
    expect(order(edit.stepSection(list, 'c', -1))).toBe('one two | three | ');
    expect(edit.stepSection(list, 'a', -1)).toBe(list);
    expect(edit.stepSection(list, 'c', 1)).toBe(list);
  });

  test('what is not there is not moved', () => {
    expect(edit.moveItem(list, 'nothing', { section: 'a', at: 0 })).toBe(list);
    expect(edit.moveItem(list, 'one', { section: 'nowhere', at: 0 })).toBe(list);
    expect(edit.removeItem(list, 'nothing')).toBe(list);
    expect(edit.stepItem(list, 'nothing', 1)).toBe(list);
  });
});

describe('removing a section', () => {
  test('leaves its items to the one before', () => {
    expect(order(edit.removeSection(list, 'c'))).toBe('one two | three');
    expect(order(edit.removeSection(edit.removeSection(list, 'b'), 'c'))).toBe('one two three');
  });

  test('the first leaves them to the one after', () => {
    expect(order(edit.removeSection(listOf(section('a', 'one'), section('b', 'two')), 'a'))).toBe('one two');
  });

  test('the only one keeps them, and loses its title', () => {
    expect(edit.removeSection(listOf(section('a', 'one')), 'a').sections).toEqual([
      { ...section('a', 'one'), title: '' },
    ]);
  });
});

test('texts are set where they belong, and nowhere else', () => {
  const set = edit.setItem(list, 'two', { note: ' as typed ', importance: 'essential' });
  expect(set.sections[0]?.items).toEqual([
    item('one'),
    item('two', { note: ' as typed ', importance: 'essential' }),
  ]);
  expect(edit.setSection(list, 'b', { title: 'B' }).sections.map(({ title }) => title)).toEqual([
    'Section a',
    'B',
    'Section c',
  ]);
  expect(edit.setHead(list, { purpose: 'Why' })).toEqual({ ...list, purpose: 'Why' });
  expect(edit.addSection(list, 'd', 'D').sections.at(-1)).toEqual({ key: 'd', title: 'D', items: [] });
  expect(edit.addSection(list, 'b', 'again')).toBe(list);
});

test('no row of operations loses or doubles an item, or changes the list that it was given', () => {
  const id = fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six');
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'first');
  const step = fc.constantFrom(-1 as const, 1 as const);
  type Operation = { name: string; id: string; run: (before: MyList) => MyList };
  const operation: fc.Arbitrary<Operation> = fc
    .record({ id, key, step, at: fc.integer({ min: -3, max: 9 }), kind: fc.nat(8) })
    .map(({ id: entry, key: to, step: by, at, kind }) => {
      const runs: [string, (before: MyList) => MyList][] = [
        ['add', (before) => edit.addEntry(before, entry, to)],
        ['remove', (before) => edit.removeItem(before, entry)],
        ['move', (before) => edit.moveItem(before, entry, { section: to, at })],
        ['step', (before) => edit.stepItem(before, entry, by)],
        ['move', (before) => edit.moveItem(before, entry, { section: to, at: 0 })],
        ['add section', (before) => edit.addSection(before, to, to)],
        ['remove section', (before) => edit.removeSection(before, to)],
        ['step section', (before) => edit.stepSection(before, to, by)],
        ['set', (before) => edit.setItem(before, entry, { note: entry })],
      ];
      const [name, run] = runs[kind] ?? ['', (before: MyList) => before];
      return { name, id: entry, run };
    });
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 60 }), (operations) => {
      let before = frozen(edit.newList('k', 'Mine'));
      const expected = new Set<string>();
      for (const { name, id: entry, run } of operations) {
        if (name === 'add') expected.add(entry);
        if (name === 'remove') expected.delete(entry);
        before = frozen(run(before));
        const ids = edit.itemsOf(before).map((one) => one.entry);
        expect(ids.toSorted()).toEqual([...expected].toSorted());
        expect(edit.itemsOf(before).every(({ note, entry: of }) => note === '' || note === of)).toBe(true);
        const keys = before.sections.map((one) => one.key);
        expect(keys.length).toBeGreaterThan(0);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }),
    { seed, numRuns: 500 },
  );
});

test('a step never changes the order of the others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(idOf, { minLength: 3, maxLength: 8 }), fc.nat(7), (ids, at) => {
      const some = listOf(section('a', ...ids.slice(0, 2)), section('b', ...ids.slice(2)));
      const id = ids[at % ids.length] ?? '';
      const others = (of: MyList) => edit.itemsOf(of).filter(({ entry }) => entry !== id);
      expect(others(edit.stepItem(some, id, 1))).toEqual(others(some));
      expect(others(edit.stepItem(some, id, -1))).toEqual(others(some));
    }),
    { seed },
  );
});

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
