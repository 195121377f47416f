import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleared, refusedCharacter, unseenCharacter } from '../../../src/core/document/characters.ts';
import { decode } from '../../../src/core/document/decode.ts';
import { encode } from './sample.ts';

const decoded = (text: string) => decode('a.mdx', encode(text));
const names = (text: string) => decoded(text).problems.map(({ actual, place }) => [actual, place]);

test('the byte order mark goes, and every line ends alike', () => {
  expect(decoded('\uFEFFa\r\nb\rc\n')).toEqual({ text: 'a\nb\nc\n', problems: [] });
});

test('only the first byte order mark is one', () => {
  expect(decoded('\uFEFFa\uFEFFb').text).toBe('a\uFEFFb');
});

test('bytes that are no UTF-8 are named with their place, and the rest is still read', () => {
  const bytes = new Uint8Array([...encode('ab\nc'), 0xff, ...encode('d\u0000')]);
  const { text, problems } = decode('a.mdx', bytes);
  expect(text).toBe('ab\nc\uFFFDd ');
  expect(problems.map(({ rule, place }) => [rule, place])).toEqual([
    ['valid-utf8', { line: 2, column: 2 }],
    ['valid-utf8', { line: 2, column: 4 }],
  ]);
});

test.each([
  ['an overlong slash', [0xc0, 0xaf]],
  ['half a surrogate pair', [0xed, 0xa0, 0x80]],
  ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
  ['a cut character', [0xe2, 0x82]],
])('%s is refused', (_name, bytes) => {
  expect(decode('a.mdx', new Uint8Array(bytes)).problems[0]?.rule).toBe('valid-utf8');
});

describe('invisible characters', () => {
  test.each([
    ['NUL', '\u0000', 'U+0000'],
    ['the mark that the renderer uses', '\u0001', 'U+0001'],
    ['escape', '\u001B', 'U+001B'],
    ['delete', '\u007F', 'U+007F'],
    ['next line', '\u0085', 'U+0085'],
    ['line separator', '\u2028', 'U+2028'],
    ['right-to-left override', '\u202E', 'U+202E'],
    ['first strong isolate', '\u2068', 'U+2068'],
    ['noncharacter', '\uFFFE', 'U+FFFE'],
  ])('%s is refused and blotted out', (_name, character, name) => {
    expect(names(`ab\nc${character}d`)).toEqual([[name, { line: 2, column: 2 }]]);
    expect(decoded(`c${character}d`).text).toBe('c d');
  });

  test('right-to-left scripts, joiners, emoji and tabs are welcome', () => {
    const text = 'السلام\u200F نیم\u200Cفاصله\t👩\u200D👧 क्\u200Dष שלום';
    expect(decoded(text)).toEqual({ text, problems: [] });
  });

  test('many of them are not named one by one', () => {
    expect(names('\u0000'.repeat(5_000))).toHaveLength(20);
  });

  test('the writer of a right-to-left text is told why', () => {
    expect(decoded('\u202E').problems[0]?.help).toMatchInlineSnapshot(
      `"Delete it. Text in Arabic or Hebrew needs no such character: the page sets its direction."`,
    );
  });
});

test('a line that a carriage return alone ends is a line, also before a byte that cannot be read', () => {
  const { problems } = decode('x', new Uint8Array([0x41, 0x0d, 0x42, 0xff]));
  expect(problems[0]?.place).toEqual({ line: 2, column: 2 });
});

test('what is cleared holds nothing that is refused or unseen, and clearing it again changes nothing', () => {
  const characters = [
    'a',
    '7',
    ' ',
    'é',
    '👩',
    '🏴',
    '\u{E0067}',
    '\u{E007F}',
    '\u200D',
    '\uFE0F',
    '\u034F',
    '\u00AD',
  ];
  const text = fc.array(fc.constantFrom(...characters, '\u202E', '\u0000', '\uD83D', '\uDE00', '\u200B'));
  fc.assert(
    fc.property(text, (parts) => {
      const once = cleared(parts.join(''));
      expect([refusedCharacter(once), unseenCharacter(once)]).toEqual([null, null]);
      expect(cleared(once)).toBe(once);
    }),
    { seed: 20261125, numRuns: 2_000 },
  );
  expect(cleared('👩‍🚒 می‌خواهم 1️⃣')).toBe('👩‍🚒 می‌خواهم 1️⃣');
});
