import { describe, expect, test } from 'vitest';
import { addEntry, newList } from '../../../src/core/my-list/edit.ts';
import { bounds, type MyList, type Shelf } from '../../../src/core/my-list/model.ts';
import {
  currentList,
  freeKey,
  isFull,
  mergeShelves,
  withList,
  withoutList,
} from '../../../src/core/my-list/shelf-edit.ts';
import { listOf, section } from './sample.ts';

const one: MyList = { ...listOf(section('s', 'a')), key: 'one', title: 'One' };
const two: MyList = { ...listOf(section('s', 'b')), key: 'two', title: 'Two' };
const shelf: Shelf = { lists: [one, two], current: 'two' };
const copy = (title: string): string => `${title} (other tab)`;
const titles = ({ lists }: Shelf): string[] => lists.map(({ title }) => title);

describe('lists of a shelf', () => {
  test('the current one', () => {
    expect(currentList(shelf)).toBe(two);
    expect(currentList({ lists: [one], current: 'gone' })).toBe(null);
  });

  test('a new one becomes current, a changed one takes its place', () => {
    expect(withList({ lists: [one], current: 'one' }, two)).toEqual(shelf);
    expect(titles(withList(shelf, { ...one, title: 'First' }))).toEqual(['First', 'Two']);
    expect(withList(shelf, { ...one, title: 'First' }).current).toBe('two');
  });

  test('where one goes the one beside it becomes current', () => {
    expect(withoutList(shelf, 'two')).toEqual({ lists: [one], current: 'one' });
    expect(withoutList(shelf, 'one')).toEqual({ lists: [two], current: 'two' });
    expect(withoutList({ lists: [one], current: 'one' }, 'one')).toEqual({ lists: [], current: null });
  });

  test('a key that is free, and a shelf that is full', () => {
    expect(freeKey([], 'one')).toBe('one');
    expect(freeKey([one, { key: 'one-2' }], 'one')).toBe('one-3');
    expect(isFull(shelf)).toBe(false);
    expect(isFull({ lists: Array(bounds.lists).fill(one), current: null })).toBe(true);
  });
});

describe('two tabs', () => {
  const mine = withList(shelf, addEntry(one, 'mine'));

  test('that changed different lists keep both changes', () => {
    const theirs = withList(shelf, addEntry(two, 'theirs'));
    const { shelf: met, conflicts } = mergeShelves(shelf, mine, theirs, copy);
    expect(met.lists).toEqual([addEntry(one, 'mine'), addEntry(two, 'theirs')]);
    expect(conflicts).toBe(0);
  });

  test('that changed the same list keep both versions', () => {
    const theirs = withList(shelf, addEntry(one, 'theirs'));
    const { shelf: met, conflicts } = mergeShelves(shelf, mine, theirs, copy);
    expect(titles(met)).toEqual(['One', 'Two', 'One (other tab)']);
    expect(met.lists[0]).toEqual(addEntry(one, 'mine'));
    expect(met.lists[2]).toMatchObject({ key: 'one-2', sections: addEntry(one, 'theirs').sections });
    expect(conflicts).toBe(1);
    expect(mergeShelves(shelf, mine, mine, copy)).toEqual({ shelf: mine, conflicts: 0 });
  });

  test('a list that one deleted stays where the other changed it, and goes where nobody did', () => {
    expect(titles(mergeShelves(shelf, mine, withoutList(shelf, 'one'), copy).shelf)).toEqual(['One', 'Two']);
    expect(titles(mergeShelves(shelf, withoutList(shelf, 'one'), mine, copy).shelf)).toEqual(['Two', 'One']);
    expect(titles(mergeShelves(shelf, withoutList(shelf, 'one'), shelf, copy).shelf)).toEqual(['Two']);
    expect(titles(mergeShelves(shelf, shelf, withoutList(shelf, 'one'), copy).shelf)).toEqual(['Two']);
  });

  test('lists that both began under one key are both kept', () => {
    const mineNew = withList(shelf, newList('three', 'Mine'));
    const theirNew = withList(shelf, newList('three', 'Theirs'));
    const { shelf: met } = mergeShelves(shelf, mineNew, theirNew, copy);
    expect(titles(met)).toEqual(['One', 'Two', 'Mine', 'Theirs (other tab)']);
    expect(met.current).toBe('three');
  });

  test('a copy has a title that can be stored', () => {
    const long = { ...one, title: 'x'.repeat(bounds.title) };
    const base: Shelf = { lists: [long], current: 'one' };
    const { shelf: met } = mergeShelves(
      base,
      withList(base, addEntry(long, 'mine')),
      withList(base, addEntry(long, 'theirs')),
      copy,
    );
    expect(met.lists[1]?.title.length).toBe(bounds.title);
  });
});
