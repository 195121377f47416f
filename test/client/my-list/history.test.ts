import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHistory } from '../../../src/client/my-list/history.ts';
import type { Shelf } from '../../../src/core/my-list/model.ts';

const shelf = (current: string): Shelf => ({ lists: [], current });
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('steps are taken back and done again in order', () => {
  const history = createHistory();
  expect(history.can('undo')).toBe(false);
  history.add(shelf('a'), 'first');
  history.add(shelf('b'), 'second');
  expect(history.undo(shelf('c'))).toEqual({ shelf: shelf('b'), what: 'second' });
  expect(history.undo(shelf('b'))).toEqual({ shelf: shelf('a'), what: 'first' });
  expect(history.undo(shelf('a'))).toBe(null);
  expect(history.redo(shelf('a'))).toEqual({ shelf: shelf('b'), what: 'first' });
  expect(history.redo(shelf('b'))).toEqual({ shelf: shelf('c'), what: 'second' });
  expect(history.can('redo')).toBe(false);
});

test('a new change leaves nothing to be done again', () => {
  const history = createHistory();
  history.add(shelf('a'), 'first');
  history.undo(shelf('b'));
  history.add(shelf('a'), 'other');
  expect(history.can('redo')).toBe(false);
});

test('typing in one field is one step until it rests, or goes on elsewhere', () => {
  const history = createHistory();
  history.add(shelf('a'), 'a text', 'title');
  vi.advanceTimersByTime(1_000);
  history.add(shelf('b'), 'a text', 'title');
  expect(history.undo(shelf('c'))?.shelf).toEqual(shelf('a'));
  expect(history.can('undo')).toBe(false);
  history.redo(shelf('a'));
  history.add(shelf('c'), 'a text', 'title');
  history.add(shelf('d'), 'a text', 'note');
  vi.advanceTimersByTime(5_000);
  history.add(shelf('e'), 'a text', 'note');
  expect(['f', 'e', 'd', 'c'].map((now) => history.undo(shelf(now))?.shelf.current)).toEqual([
    'e',
    'd',
    'c',
    'a',
  ]);
});
