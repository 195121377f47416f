import encode from 'qr';
import decode from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrSvg } from '../../src/core/qr.ts';

const address = 'https://example.org/kb/reading-lists/before-you-plan/';

/** The dark squares that the strokes of a drawing cover, as 'x,y'. */
function dark(svg: string): Set<string> {
  const path = /stroke="#000" d="([^"]*)"/.exec(svg)?.[1] ?? '';
  return new Set(
    [...path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)].flatMap(([, x, y, length]) =>
      Array.from({ length: Number(length) }, (_, at) => `${Number(x) + at},${y}`),
    ),
  );
}

function drawn(text: string): { svg: string; size: number } {
  const svg = qrSvg(text, 'A code') ?? '';
  return { svg, size: Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]) };
}

test('every square of the symbol is drawn, and no other', () => {
  const { svg, size } = drawn(address);
  const data = encode(address, 'raw', { ecc: 'medium', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
  expect(size).toBe(data.length + 8);
  const expected = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`${x + 4},${y + 4}`] : [])),
  );
  expect(expected.length).toBeGreaterThan(200);
  expect([...dark(svg)].sort()).toEqual(expected.sort());
});

test.each([1, 3, 12, 40])('a reader of codes reads what is drawn: an address with %i parts', (parts) => {
  const text = `https://example.org/${'part/'.repeat(parts)}`;
  const { svg, size } = drawn(text);
  expect(decode(photographed(dark(svg), size))).toBe(text);
});

/** As a camera sees it: each square four pixels wide. */
function photographed(squares: Set<string>, size: number) {
  const width = size * 4;
  const data = new Uint8ClampedArray(width * width * 4).map((_, at) => {
    const pixel = Math.floor(at / 4);
    const [x, y] = [Math.floor((pixel % width) / 4), Math.floor(pixel / width / 4)];
    return at % 4 === 3 || !squares.has(`${x},${y}`) ? 255 : 0;
  });
  return { width, height: width, data };
}

test('four light squares stand around it, on white in the dark too', () => {
  const { svg, size } = drawn(address);
  expect(svg).toContain(`<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`);
  const edge = [...dark(svg)].flatMap((square) => square.split(',').map(Number));
  expect(Math.min(...edge)).toBe(4);
  expect(Math.max(...edge)).toBe(size - 5);
});

test('it is a picture with a name, which is text', () => {
  expect(qrSvg(address, 'Leads to "A <b>" & C')).toContain(
    'role="img" viewBox="0 0 41 41" shape-rendering="crispEdges"><title>Leads to "A &lt;b&gt;" &amp; C</title>',
  );
});

describe('what no phone could scan has none', () => {
  test.each([
    [600, true],
    [700, false],
    [5000, false],
  ])('%i characters', (length, has) => {
    expect(qrSvg('a'.repeat(length), 'A code') !== null).toBe(has);
  });

  test('few characters of many bytes', () => {
    expect(qrSvg('\u6c34'.repeat(1000), 'A code')).toBeNull();
  });
});
