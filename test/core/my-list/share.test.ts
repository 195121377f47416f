import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bounds, type MyList } from '../../../src/core/my-list/model.ts';
import { openFragment, shareBounds, shareFragment } from '../../../src/core/my-list/share.ts';
import { anyList, isWithin, item, listOf, section, seed, told } from './sample.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const packed = (content: string | Uint8Array): string => `1.${deflateRawSync(content).toString('base64url')}`;
const opened = async (value: unknown) => openFragment(packed(JSON.stringify(value)));

test('any list comes back as it was, without its keys and its time', async () => {
  await fc.assert(
    fc.asyncProperty(anyList(), async (list) => {
      const received = await openFragment((await shareFragment(list)) ?? '');
      if ('problem' in received) throw new Error(received.problem);
      expect(told(received.list)).toEqual(told(list));
      expect(received.dropped).toEqual([]);
      expect(isWithin(received.list)).toBe(true);
    }),
    { seed, numRuns: 200 },
  );
});

test('a fragment needs no escapes in an address, with its number sign or without', async () => {
  const list = { ...listOf(section('a', 'one')), title: 'Über "alles" & mehr 👩‍🚒' };
  const fragment = (await shareFragment(list)) ?? '';
  expect(fragment).toMatch(/^1\.[\w-]+$/);
  expect(new URL(`https://example.org/#${fragment}`).hash).toBe(`#${fragment}`);
  expect(await openFragment(`#${fragment}`)).toEqual(await openFragment(fragment));
});

test('a link that a mail has broken into lines can be opened', async () => {
  const fragment = (await shareFragment(listOf(section('a', 'one')))) ?? '';
  expect(await openFragment(`${fragment.slice(0, 30)}\r\n ${fragment.slice(30)}`)).toEqual(
    await openFragment(fragment),
  );
});

test('neither keys nor the time of a change are shared', async () => {
  const list = { ...listOf(section('secret-section', 'one')), key: 'secret-list' };
  const later = { ...listOf(section('other', 'one')), key: 'other', changed: '2027-01-01T00:00:00Z' };
  const named = (one: MyList): MyList => ({
    ...one,
    sections: one.sections.map((of) => ({ ...of, title: 'Same' })),
  });
  expect(await shareFragment(named(list))).toBe(await shareFragment(named(later)));
});

test.each([
  ['', 'not-a-list'],
  ['#', 'not-a-list'],
  ['section-2', 'not-a-list'],
  ['0.abc', 'not-a-list'],
  ['01.abc', 'not-a-list'],
  ['2.abc', 'newer-version'],
  ['1.', 'damaged'],
  ['1.a', 'damaged'],
  ['1.a+b/', 'damaged'],
  ['1.%00', 'damaged'],
  [packed('not JSON'), 'damaged'],
  [packed(Uint8Array.of(0x22, 0xff, 0x22)), 'damaged'],
  [packed('[]'), 'not-a-list'],
  [packed('null'), 'not-a-list'],
  [packed('{"title":"A"}'), 'not-a-list'],
])('%j is refused: %s', async (text, problem) => {
  expect(await openFragment(text)).toEqual({ problem });
});

test('a fragment beyond the bound is not looked into', async () => {
  const long = packed(JSON.stringify(listOf(section('a', 'one')))).padEnd(shareBounds.fragment + 2, 'A');
  expect(await openFragment(long)).toEqual({ problem: 'too-large' });
  expect(await openFragment(long.slice(0, shareBounds.fragment))).toEqual({ problem: 'damaged' });
});

test('a link that was cut or went on is damaged, at every place', async () => {
  const fragment = (await shareFragment(listOf(section('a', 'one', 'two')))) ?? '';
  for (let end = 2; end < fragment.length; end += 1)
    expect(await openFragment(fragment.slice(0, end)), `cut at ${end}`).toEqual({ problem: 'damaged' });
  expect(await openFragment(`${fragment}AAAA`)).toEqual({ problem: 'damaged' });
});

test('any change of a fragment gives a problem or a list within bounds', async () => {
  const fragments = await Promise.all(
    [
      listOf(section('a', 'one', 'two')),
      listOf(...'abcdef'.split('').map((key) => section(key, `${key}-x`))),
    ].map(shareFragment),
  );
  const letter = fc.constantFrom(...'ABCXYZabcxyz0189-_.#%= ');
  const change = fc.record({ at: fc.nat(2_000), drop: fc.nat(3), put: fc.array(letter, { maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.nat(1), fc.array(change, { minLength: 1, maxLength: 4 }), async (which, changes) => {
      const text = changes.reduce((before, { at, drop, put }) => {
        const place = at % before.length;
        return before.slice(0, place) + put.join('') + before.slice(place + drop) || '1';
      }, fragments[which] ?? '');
      const received = await openFragment(text);
      if ('problem' in received)
        expect(received.problem).toMatch(/^(not-a-list|newer-version|damaged|too-large)$/);
      else expect(isWithin(received.list)).toBe(true);
    }),
    { seed, numRuns: 2_000 },
  );
});

test('any bytes, packed well, give a problem or a list within bounds', async () => {
  const value = fc.oneof(
    fc.json(),
    fc.json().map((json) => `{"sections":${json}}`),
    fc.json().map((json) => `{"sections":[{"items":${json},"title":${json}}]}`),
    fc.json().map((json) => `{"sections":[{"items":[{"entry":"one","note":${json}}]}],"aims":${json}}`),
  );
  await fc.assert(
    fc.asyncProperty(value, async (json) => {
      const received = await openFragment(packed(json));
      expect('problem' in received ? received.problem === 'not-a-list' : isWithin(received.list)).toBe(true);
    }),
    { seed, numRuns: 500 },
  );
});

describe('a hostile list', () => {
  test('that unpacks to a thousand times its size is stopped on the way', async () => {
    const bomb = packed(`{"sections":[],"title":"${' '.repeat(20_000_000)}"}`);
    expect(bomb.length).toBeLessThan(shareBounds.fragment);
    let bytes = 0;
    let isGivenUp = false;
    const Real = DecompressionStream;
    vi.stubGlobal('DecompressionStream', function counting(format: CompressionFormat) {
      const { readable, writable } = new Real(format);
      const reader = readable.getReader();
      const counted = new ReadableStream<Uint8Array>({
        async pull(controller) {
          const { value } = await reader.read();
          bytes += value?.length ?? 0;
          if (value === undefined) controller.close();
          else controller.enqueue(value);
        },
        cancel: (reason) => {
          isGivenUp = true;
          return reader.cancel(reason);
        },
      });
      return { readable: counted, writable };
    });
    expect(await openFragment(bomb)).toEqual({ problem: 'too-large' });
    expect(bytes).toBeGreaterThan(shareBounds.bytes);
    expect(bytes).toBeLessThan(2 * shareBounds.bytes);
    expect(isGivenUp).toBe(true);
  });

  test('with names of the language changes no object', async () => {
    const text =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"sections":[{"__proto__":{"polluted":1},"items":[{"__proto__":{"entry":"hidden"},"entry":"one"}]}]}';
    const received = await openFragment(packed(text));
    if ('problem' in received) throw new Error(received.problem);
    expect(received.list.sections[0]?.items).toEqual([item('one')]);
    expect(Object.getPrototypeOf(received.list)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each([
    ['sections in a hundred thousand levels', `{"sections":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['a hundred thousand sections', `{"sections":[${'0,'.repeat(100_000)}0]}`],
    ['sixty thousand items', `{"sections":[{"items":[${'{},'.repeat(60_000)}{}]}]}`],
    ['a hundred thousand aims', `{"sections":[],"aims":[${'0,'.repeat(100_000)}0]}`],
    ['a text of 200,000 joiners', `{"sections":[],"title":"${'a\u200D'.repeat(50_000)}"}`],
  ])('%s', async (_name, text) => {
    const received = await openFragment(packed(text));
    expect('list' in received && isWithin(received.list)).toBe(true);
  });

  test('fields that are not known are passed over', async () => {
    const received = await opened({ ...listOf(section('a', 'one')), colour: 'red', onload: 'x' });
    expect('list' in received && isWithin(received.list)).toBe(true);
  });
});

describe('a list that is too large for a link', () => {
  const filled = (text: (at: number) => string): MyList =>
    listOf({
      key: 'a',
      title: '',
      items: Array.from({ length: bounds.items }, (_, at) =>
        item(`entry-${at}`, { note: text(at), question: text(at + 1) }),
      ),
    });

  /** A text that cannot be packed much. */
  const noise = (at: number): string =>
    [0, 1, 2, 3].map((part) => createHash('sha512').update(`${at} ${part}`).digest('base64')).join('');

  test('has no fragment, packed or unpacked', async () => {
    expect(await shareFragment(filled(noise))).toBeNull();
    expect(await shareFragment(filled(() => '漢'.repeat(bounds.note)))).toBeNull();
  });

  test('what has one can be opened', async () => {
    const fragment = await shareFragment(filled((at) => `Note ${at}`));
    expect(await openFragment(fragment ?? '')).toHaveProperty('list');
  });
});
