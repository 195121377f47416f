import { describe, expect, test } from 'vitest';
import {
  either,
  list,
  order,
  phrase,
  ranking,
  tag,
  through,
  type Way,
  weighed,
  word,
} from './plan-sample.ts';

describe('all parts of the query together', () => {
  test('any word brings an entry in, and scores add up', () => {
    expect(order([word('hold', { a: 1, b: 1 }), word('account', { a: 1, c: 5 })])).toEqual(['a', 'c', 'b']);
  });

  test('what matches all words stands before what matches some, whatever the scores', () => {
    expect(order([word('early', { a: 0.1, b: 9 }), word('recovery', { a: 0.1, c: 9 })])[0]).toBe('a');
  });

  test('a word that nothing holds sets nothing apart', () => {
    const ranked = ranking([word('recovery', { a: 1, b: 2 }), word('xyzzy', {})]);
    expect(ranked.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(order([word('early', { a: 0.1, b: 9 }), word('recovery', { a: 0.1 }), word('xyzzy', {})])).toEqual(
      ['a', 'b'],
    );
  });

  test('each entry says which words it matches', () => {
    const ranked = ranking([word('early', { a: 1 }), word('recovery', { a: 1, b: 1 })]);
    expect(ranked.map(({ id, matched }) => [id, matched])).toEqual([
      ['a', [0, 1]],
      ['b', [1]],
    ]);
  });

  test('equal scores keep one order', () => {
    expect(order([word('plan', { b: 1, a: 1, c: 1 })])).toEqual(['a', 'b', 'c']);
  });

  test('nothing found is nothing', () => {
    expect([order([]), order([word('plan', {})])]).toEqual([[], []]);
  });

  test('ids are ids, whatever objects know', () => {
    expect(order([word('plan', { constructor: 2, ['__proto__']: 1, toString: 1 })])).toEqual([
      'constructor',
      '__proto__',
      'toString',
    ]);
  });
});

describe('a phrase must be there', () => {
  test('the best for other words goes without it', () => {
    expect(order([phrase('peace dividends', ['a']), word('funding', { a: 1, b: 9 })])).toEqual(['a']);
  });

  test('and so must a second one', () => {
    expect(order([phrase('one', ['a', 'b']), phrase('two', ['b'])])).toEqual(['b']);
  });

  test('one that nothing has leaves nothing', () => {
    expect(order([phrase('peace dividends', []), word('funding', { a: 1 })])).toEqual([]);
  });

  test('a rare one counts more', () => {
    const rare = ranking([phrase('one', ['a'])])[0]?.score ?? 0;
    const common = ranking([phrase('one', [...'abcdefghijklmnop'])])[0]?.score ?? 0;
    expect(rare).toBeGreaterThan(common);
    expect(common).toBeGreaterThan(0);
  });
});

describe('where the words stand', () => {
  test('a title that holds the whole query is worth half as much again', () => {
    const [first, second] = ranking([word('exit', { a: { title: true }, b: 1.4 })]);
    expect([first?.id, first?.score, second?.id]).toEqual(['a', 1.5, 'b']);
  });

  test('a title with a part of the query is worth little', () => {
    const [first] = ranking([word('exit', { a: { title: true } }), word('plan', { a: 1 })]);
    expect(first?.score).toBeGreaterThan(2);
    expect(first?.score).toBeLessThan(2.2);
  });

  test.each([
    ['next to each other', [2, 50, 80], [20, 51], true],
    ['with a little between', [10], [14], true],
    ['in the other order', [12], [10], true],
    ['far apart', [10], [60], false],
    ['unknown', [], [10], false],
  ])('words near each other lift an entry: %s', (_name, one, other, isLifted) => {
    const [first] = ranking([word('early', { a: { at: one } }), word('recovery', { a: { at: other } })]);
    expect((first?.score ?? 0) > 2).toBe(isLifted);
  });

  test('only words that follow each other in the query', () => {
    const [first] = ranking([
      word('early', { a: { at: [1] } }),
      word('x', {}),
      word('plan', { a: { at: [2] } }),
    ]);
    expect(first?.score).toBe(2);
  });
});

describe('ways other than as typed', () => {
  const name = { why: 'name', label: 'Planning' } as const;

  test('the best way counts, and a further one a little', () => {
    const [first] = ranking([either(word('a', { x: 2 }), word('b', { x: 1 }))]);
    expect(first?.score).toBeGreaterThan(2);
    expect(first?.score).toBeLessThan(3);
  });

  test('in either order', () => {
    const [one] = ranking([either(word('a', { x: 2 }), word('b', { x: 1 }))]);
    const [other] = ranking([either(word('b', { x: 1 }), word('a', { x: 2 }))]);
    expect(one?.score).toBe(other?.score);
  });

  test('hits count by the weight of their way', () => {
    expect(order([either(word('typed', { a: 1 }), weighed(0.3, word('close', { b: 2 })))])).toEqual([
      'a',
      'b',
    ]);
  });

  test('an entry says by which way it came, but not where it has the word itself too', () => {
    const ranked = ranking([either(word('typed', { a: 1 }), through(name, word('other', { a: 5, b: 1 })))]);
    expect(ranked.map(({ id, through: ways }) => [id, ways])).toEqual([
      ['a', []],
      ['b', [name]],
    ]);
  });
});

describe('names', () => {
  const name = { why: 'name', label: 'Integrated planning' } as const;
  const words = [word('joint', { a: 1, b: 1 }), word('planning', { a: 1 })];
  const tagged = (ids: readonly string[]): Way => through(name, tag('integrated-planning', ids));
  const listed = (found: Record<string, number>): Way => through(name, list('integrated-planning', found));

  test('what stands under one matches all its words', () => {
    const ranked = ranking(words, [{ terms: [0, 1], ways: [tagged(['b', 'c'])] }]);
    expect(new Map(ranked.map(({ id, matched }) => [id, matched]))).toEqual(
      new Map([
        ['a', [0, 1]],
        ['b', [0, 1]],
        ['c', [0, 1]],
      ]),
    );
  });

  test('an entry says so, where it has not all the words', () => {
    const ranked = ranking(words, [{ terms: [0, 1], ways: [tagged(['a', 'b'])] }]);
    expect(ranked.map(({ id, through: ways }) => [id, ways]).toSorted()).toEqual([
      ['a', []],
      ['b', [name]],
    ]);
  });

  test('where words say less a name counts for them, else a little more', () => {
    const score = (direct: number): number =>
      ranking([word('iap', { a: direct })], [{ terms: [0], ways: [tagged(['a'])] }])[0]?.score ?? 0;
    expect(score(0.01)).toBeLessThan(score(1));
    expect(score(100)).toBeGreaterThan(100);
    expect(score(100)).toBeLessThan(100 + score(0.01));
  });

  test('saying it more often counts more, but ever less', () => {
    const score = (count: number): number =>
      ranking([word('iap', {})], [{ terms: [0], ways: [listed({ a: count })] }])[0]?.score ?? 0;
    const [once, twice, often, veryOften] = [1, 2, 10, 1000].map(score) as [number, number, number, number];
    expect(twice).toBeGreaterThan(once);
    expect(twice).toBeLessThan(2 * once);
    expect(veryOften).toBeGreaterThan(often);
    expect(veryOften).toBeLessThan(4 * once);
  });

  test('a name of few entries says more than one of many', () => {
    const spans = [
      { terms: [0], ways: [listed({ a: 1 })] },
      { terms: [1], ways: [through(name, list('reform', { b: 1, c: 1, d: 1, e: 1, f: 1 }))] },
    ];
    expect(order([word('iap', {}), word('reform', {})], spans)[0]).toBe('a');
  });

  test('two concepts of one name count once', () => {
    const span = { terms: [0, 1], ways: [tagged(['b'])] };
    const [once] = ranking(words, [span]).filter(({ id }) => id === 'b');
    const [twice] = ranking(words, [span, span]).filter(({ id }) => id === 'b');
    expect(twice?.score).toBe(once?.score);
  });

  test('a word that only a name finds sets entries apart', () => {
    expect(
      order([word('xyzzy', {}), word('plan', { a: 9, b: 1 })], [{ terms: [0], ways: [tagged(['b'])] }]),
    ).toEqual(['b', 'a']);
  });

  test('the experience of a country that is named comes first', () => {
    const country = [
      {
        terms: [0],
        ways: [weighed(0.5, tag('som', ['a', 'b'])), weighed(100, tag('som-experience', ['b']))],
      },
    ];
    expect(order([word('somalia', { a: 9, b: 0.1 })], country)).toEqual(['b', 'a']);
  });
});
