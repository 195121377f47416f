import { describe, expect, test, vi } from 'vitest';
import { randomOf } from '../../scripts/bench/collection/random.ts';
import { madeCollection } from '../../scripts/bench/collection.ts';
import { parseMarkdown } from '../../src/core/document/markdown.ts';
import { parseDocument } from '../../src/core/document/parse.ts';
import type { SourceFile } from '../../src/core/document/source-file.ts';
import { readContentFolder } from '../../src/files/content-folder.ts';
import { parseFile } from '../../src/files/parse-file.ts';
import { bombs } from '../core/document/bombs.ts';
import { encode } from '../core/document/sample.ts';

vi.mock('../../src/core/document/markdown.ts', { spy: true });

/** What the careful parser reads otherwise, or in another order: a cache of documents holds either. */
function unlike(sources: readonly SourceFile[]): string[] {
  return sources
    .filter((source) => JSON.stringify(parseFile(source)) !== JSON.stringify(parseDocument(source)))
    .map(({ file, bytes }) => `${file}: ${new TextDecoder().decode(bytes).slice(0, 500)}`);
}

/** Pieces of texts, parted by the sign for a part. */
const pieces = (text: string): string[] => text.split('¦');
const spaces = [' ', '  ', '   ', '    ', '\n', '\n\n', '\n\n\n'];
const plain = [
  ...pieces('word¦plan early¦a¦العربية¦日本¦é¦…¦28–29¦https://x.org¦a@b.org¦\u00a0¦import¦export'),
  ...pieces('.¦,¦:¦"¦\'¦(¦)¦[¦]¦!¦=¦-¦$¦#¦1.¦+¦*¦**¦***¦_¦__¦](¦![¦---¦===¦\n=\n'),
  ...pieces('- ¦* ¦+ ¦1. ¦2) ¦> ¦# ¦## ¦### ¦[a]: b\n¦[a](b)¦[a](/entries/x/)¦[a](https://x.org "t")'),
  ...pieces(
    '<Cite source="n" pages="28" />¦<Term id="x">w</Term>¦<br />¦<b>b</b>¦<Cite a />¦<Callout>x</Callout>',
  ),
  ...pieces(
    '<Callout kind="note">\nx\n</Callout>\n\n¦<Callout kind="note">\n\n- x\n\n</Callout>¦\n<Callout kind="x" />\n',
  ),
  ...spaces,
  ...spaces,
];
const rude = [
  ...pieces('<Callout kind="note">\n¦\n</Callout>\n¦<Term id="x">¦</Term>¦<Term¦/>¦<¦>¦="¦{/* */}¦<!--'),
  ...pieces('&amp;¦&¦&#65;¦\\¦\\*¦{¦}¦`¦``¦~~~¦|¦\t¦\r\n'),
];

const entry = (body: string): SourceFile => ({
  file: 'best-practices/made.mdx',
  bytes: encode(`---\ntitle: "Made"\n---\n${body}`),
});

describe('the quick way reads as the careful one does', () => {
  test('the content', async () => {
    expect(unlike((await readContentFolder('content')).files)).toEqual([]);
  });

  test('a made collection', () => {
    const files = [...madeCollection(100)].map(([file, text]) => ({ file, bytes: encode(text) }));
    expect(unlike(files)).toEqual([]);
  });

  test('what hangs or kills parsers', () => {
    const bodies = bombs.filter(({ file }) => file === 'best-practices/x.mdx');
    expect(bodies.length).toBeGreaterThan(30);
    expect(unlike(bodies.map(({ file, text }) => ({ file, bytes: encode(text) })))).toEqual([]);
  });

  test.each([
    ['plain pieces', plain],
    ['all pieces', [...plain, ...rude]],
  ])('texts of %s in any order', (_what, pieces) => {
    const random = randomOf(7);
    const body = () => Array.from({ length: 1 + random.below(30) }, () => random.pick(pieces)).join('');
    expect(unlike(Array.from({ length: 1500 }, () => entry(body())))).toEqual([]);
  });
});

test('a plain body takes the quick way, one with a mistake or a rare sign the careful one', () => {
  const careful = vi.mocked(parseMarkdown);
  const took = (body: string): number => {
    careful.mockClear();
    parseFile(entry(body));
    return careful.mock.calls.length;
  };
  const text =
    '## Why\n\nPlan *early* (<Cite source="n" pages="28" />), as [they](/entries/x/) did.\n\n- One\n- Two\n\n<Callout kind="note">\nx\n</Callout>\n';
  expect(took(text)).toBe(0);
  for (const rare of ['<b', '{x}', '`x`', '![x](y)', 'a &amp; b', 'import x'])
    expect(took(`${text}\n${rare}`), rare).toBe(1);
});
