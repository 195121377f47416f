import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds, type Shelf } from '../../../src/core/my-list/model.ts';
import { readShelf, writeShelf } from '../../../src/core/my-list/shelf.ts';
import { anyList, isWithin, item, listOf, section, seed } from './sample.ts';

const shelf: Shelf = {
  lists: [
    { ...listOf(section('a', 'one', 'two')), key: 'k1', title: 'Über alles 👩‍🚒' },
    { ...listOf(section('a', 'three')), key: 'k2' },
  ],
  current: 'k2',
};
const empty: Shelf = { lists: [], current: null };

test('what is written is read', () => {
  expect(readShelf(writeShelf(shelf))).toEqual({ shelf, damaged: null });
  fc.assert(
    fc.property(fc.array(anyList(), { maxLength: 4 }), (some) => {
      const lists = some.map((list, at) => ({ ...list, key: `k${at}` }));
      const any = { lists, current: lists.at(-1)?.key ?? null };
      expect(readShelf(writeShelf(any))).toEqual({ shelf: any, damaged: null });
    }),
    { seed, numRuns: 100 },
  );
});

test.each([null, ''])('nothing (%j) is an empty shelf', (text) => {
  expect(readShelf(text)).toEqual({ shelf: empty, damaged: null });
});

test('texts as they were typed are tidied, which is no damage', () => {
  const typed = { ...listOf(section('a', 'one')), title: ' Mine ', aims: ['', 'two '] };
  const { shelf: read, damaged } = readShelf(writeShelf({ lists: [typed], current: 'k' }));
  expect(read.lists[0]).toEqual({ ...typed, title: 'Mine', aims: ['two'] });
  expect(damaged).toBeNull();
});

test.each([
  '[]',
  'null',
  '7',
  '{"lists":[]}',
  '{"version":2,"lists":[]}',
  '{"version":"1","lists":[]}',
  '{"version":1}',
  '{"version":1,"lists":{}}',
])('%s is kept as it is', (text) => {
  expect(readShelf(text)).toEqual({ shelf: empty, damaged: text });
});

describe('damage', () => {
  test('a text that was cut at any byte is handed back unharmed', () => {
    const text = writeShelf(shelf);
    const bytes = new TextEncoder().encode(text);
    for (let end = 1; end < bytes.length; end += 1) {
      const cut = new TextDecoder().decode(bytes.subarray(0, end));
      expect(readShelf(cut), `cut at ${end}`).toEqual({ shelf: empty, damaged: cut });
    }
    for (let end = 1; end < text.length; end += 1)
      expect(readShelf(text.slice(0, end)).damaged).toBe(text.slice(0, end));
  });

  test('with any one character changed it is read within bounds, or handed back', () => {
    const text = writeShelf(shelf);
    for (const by of ['', '"', '\\', '{', ']', '0', '\u0000', '\uD83D', 'x'])
      for (let at = 0; at < text.length; at += 1) {
        const changed = text.slice(0, at) + by + text.slice(at + 1);
        const { shelf: read, damaged } = readShelf(changed);
        expect(read.lists.every(isWithin), `${by} at ${at}`).toBe(true);
        expect([null, changed]).toContain(damaged);
        if (read.lists.length < 2) expect(damaged, `${by} at ${at}`).toBe(changed);
      }
  });

  test.each([
    ['a list that is none', { version: 1, lists: [7, ...shelf.lists], current: 'k2' }],
    ['an item that is none', { version: 1, lists: [...shelf.lists, { sections: [{ items: [{}] }] }] }],
    [
      'a text that is cut',
      {
        version: 1,
        lists: [...shelf.lists, listOf({ ...section('a'), items: [item('one', { note: 'x'.repeat(999) })] })],
      },
    ],
  ])('%s is left out, and the whole text handed back', (_name, value) => {
    const text = JSON.stringify(value);
    const { shelf: read, damaged } = readShelf(text);
    expect(damaged).toBe(text);
    expect(read.lists).toEqual(expect.arrayContaining([...shelf.lists]));
    expect(read.lists.every(isWithin)).toBe(true);
  });

  test('more lists than there may be', () => {
    const lists = Array.from({ length: bounds.lists + 1 }, (_, at) => ({
      ...listOf(section('a')),
      key: `k${at}`,
    }));
    const text = writeShelf({ lists, current: null });
    const { shelf: read, damaged } = readShelf(text);
    expect(read.lists).toHaveLength(bounds.lists);
    expect(damaged).toBe(text);
  });
});

test('two lists never have one key', () => {
  const text = writeShelf({ lists: [listOf(section('a')), listOf(section('a'))], current: 'k' });
  expect(readShelf(text).shelf.lists.map(({ key }) => key)).toEqual(['k', 'n1']);
});

test.each(['gone', null, 7, '__proto__'])('the current list is one that is there, not %j', (current) => {
  expect(readShelf(JSON.stringify({ version: 1, lists: shelf.lists, current })).shelf.current).toBe('k1');
});
