import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/core/my-list/model.ts';
import { receivedList } from '../../../src/core/my-list/received.ts';
import { anyList, isWithin, item, listOf, section, seed } from './sample.ts';

const withTitle = (title: unknown) => receivedList({ title, sections: [] })?.list.title;

test('a list within bounds is what it was', () => {
  fc.assert(
    fc.property(anyList(), (list) => {
      expect(receivedList(list)).toEqual({ list, dropped: [] });
      expect(isWithin(list)).toBe(true);
    }),
    { seed, numRuns: 200 },
  );
});

test.each([null, undefined, 'text', 7, [], [{ sections: [] }], {}, { sections: {} }, { sections: 'x' }])(
  '%j is no list',
  (value) => {
    expect(receivedList(value)).toBeNull();
  },
);

describe('texts', () => {
  test.each([
    ['  two\n\tlines  ', 'two lines'],
    ['a\u202Eb\u0000c\u2066d', 'abcd'],
    ['soft\u00ADhyphen zero\u200Bwidth', 'softhyphen zerowidth'],
    ['half \uD83D of a character', 'half of a character'],
    ['\uD83D\u202E\uDE00', ''],
    [`a${'\u200D\uFE0F'.repeat(200)}b`, 'ab'],
    ['👩‍🚒 می‌خواهم 🏴󠁧󠁢󠁷󠁬󠁳󠁿 1️⃣', '👩‍🚒 می‌خواهم 🏴󠁧󠁢󠁷󠁬󠁳󠁿 1️⃣'],
    ['« Après »', '« Après »'],
    [7, ''],
    [['a'], ''],
    [{ toString: 1 }, ''],
  ])('%j is read as %j', (given, expected) => {
    expect(withTitle(given)).toBe(expected);
  });

  test('a text that is too long is cut, between characters, and its rest is named', () => {
    const long = `${'a'.repeat(bounds.title - 1)}👩 and on`;
    const { list, dropped } = receivedList({ title: long, sections: [] }) ?? {};
    expect(list?.title).toBe('a'.repeat(bounds.title - 1));
    expect(dropped).toEqual(['… 👩 and on']);
  });

  test('a text of any length takes no time', () => {
    const { list, dropped } = receivedList({ title: 'a\u200D\uFE0F'.repeat(1_000_000), sections: [] }) ?? {};
    expect(list?.title.length).toBe(bounds.title);
    expect(dropped).toHaveLength(1);
  });
});

describe('items', () => {
  test('those that are none are left out by name', () => {
    const items = [
      item('one'),
      item('one'),
      item('Not An Id'),
      item('con'),
      item('__proto__'),
      item('constructor'),
      { entry: 7 },
      'two',
      null,
      ['three'],
    ];
    const { list, dropped } = receivedList({ sections: [{ items }] }) ?? {};
    expect(list?.sections[0]?.items).toEqual([item('one'), item('constructor')]);
    expect(dropped).toEqual(['one', 'Not An Id', 'con', '__proto__', '', 'two', '', '']);
  });

  test.each(['urgent', '__proto__', 'constructor', 7, null, ['essential']])(
    'importance %j is taken for the usual one',
    (importance) => {
      const { list } = receivedList({ sections: [{ items: [{ entry: 'one', importance }] }] }) ?? {};
      expect(list?.sections[0]?.items).toEqual([item('one')]);
    },
  );

  test('more than there may be are left out, and so are sections, with what is in them', () => {
    const many = Array.from({ length: bounds.items + 2 }, (_, at) => item(`e${at}`));
    expect(receivedList({ sections: [{ items: many }] })?.dropped).toEqual(['e300', 'e301']);
    const sections = Array.from({ length: bounds.sections + 1 }, (_, at) => section(`s${at}`, `e${at}`));
    const received = receivedList({ sections });
    expect(received?.list.sections).toHaveLength(bounds.sections);
    expect(received?.dropped).toEqual(['Section s20', 'e20']);
  });

  test('what is left out is named a hundred times at most', () => {
    const items = Array.from({ length: 50_000 }, () => 0);
    expect(receivedList({ sections: [{ items }] })?.dropped).toHaveLength(100);
  });
});

test('aims are different, not empty, and not too many', () => {
  const aims = ['one', ' ', 'one ', 7, ...Array.from({ length: bounds.aims }, (_, at) => `aim ${at}`), 'one'];
  const { list, dropped } = receivedList({ aims, sections: [] }) ?? {};
  expect(list?.aims).toHaveLength(bounds.aims);
  expect(list?.aims.slice(0, 2)).toEqual(['one', 'aim 0']);
  expect(dropped).toEqual(['aim 19']);
});

test('keys are kept, or counted where they are missing, odd or taken', () => {
  const sections = [{ key: 'a' }, { key: 'a' }, { key: '"><b>' }, {}, 'no section', { key: 'n1' }];
  const { list } = receivedList({ key: 'k', sections }, (key) => key === 'k') ?? {};
  expect(list?.key).toBe('n1');
  expect(list?.sections.map(({ key }) => key)).toEqual(['a', 'n1', 'n2', 'n3', 'n4']);
});

test.each(['yesterday', 7, { toString: 1 }, '2026-11-25T10:00:00+01:00'])('%j is no instant', (changed) => {
  expect(receivedList({ ...listOf(), changed })?.list.changed).toBe('');
});

test('anything at all gives null or a list within bounds, and touches nothing else', () => {
  const names = [
    'title',
    'purpose',
    'aims',
    'sections',
    'items',
    'entry',
    'note',
    'key',
    'changed',
    '__proto__',
  ];
  const { value } = fc.letrec<{ value: unknown; mapping: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom<unknown>('one', 'two', '', 7, true, null, 'a\u202Eb', 'x'.repeat(2_000)),
      fc.array(tie('value'), { maxLength: 6 }),
      tie('mapping'),
    ),
    mapping: fc
      .array(fc.tuple(fc.constantFrom(...names, 'constructor', 'toString'), tie('value')), { maxLength: 8 })
      .map((pairs) =>
        JSON.parse(`{${pairs.map(([name, one]) => `"${name}":${JSON.stringify(one)}`).join()}}`),
      ),
  }));
  fc.assert(
    fc.property(value, value, (sections, other) => {
      const given = { ...(typeof other === 'object' ? other : {}), sections };
      const received = receivedList(JSON.parse(JSON.stringify(given)));
      expect(received === null).toBe(!Array.isArray(sections));
      expect(received === null || isWithin(received.list)).toBe(true);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { seed, numRuns: 1_000 },
  );
});
