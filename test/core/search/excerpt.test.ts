import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/core/search/excerpt.ts';

const sought = { words: ['recovery', 'mandate', 'exit'], phrases: [['joint', 'planning']] };

function shown(text: string, ...beside: string[]): string | null {
  const pieces = excerpt(text, beside, sought);
  return pieces === null
    ? null
    : pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');
}

describe('the sentence that holds most of what was sought', () => {
  test.each([
    ['the only one', 'One. Early recovery is slow. Two.', 'Early [recovery] is slow.'],
    ['the one with more', 'A mandate. A mandate for recovery! An exit.', 'A [mandate] for [recovery]!'],
    ['the first of two as good', 'A mandate. An exit.', 'A [mandate].'],
    ['one word often is one', 'Exit, exit, exit. An exit from a mandate.', 'An [exit] from a [mandate].'],
    ['a phrase', 'Planning. Joint planning works. Joint.', '[Joint planning] works.'],
    [
      'points of numbers end none',
      'It grew by 3.5 per cent in recovery. Two.',
      'It grew by 3.5 per cent in [recovery].',
    ],
    [
      'nor do those of short forms',
      'Some, e.g. the U.N. in recovery, wait.',
      'Some, e.g. the U.N. in [recovery], wait.',
    ],
    ['a question in quotation marks', 'He asked: “Why?” Recovery waits.', '[Recovery] waits.'],
    ['Chinese', '规划。recovery 规划。规划', '[recovery] 规划。'],
    ['without a point at the end', 'Then recovery', 'Then [recovery]'],
  ])('%s', (_name, text, sentence) => {
    expect(shown(text)).toBe(sentence);
  });
});

describe('only what is more than what stands beside it', () => {
  test.each([
    ['nothing sought', 'Nothing here.', [], null],
    ['no text', '', [], null],
    ['all of it is in the title', 'Recovery needs a mandate.', ['A mandate for recovery'], null],
    ['in another form', 'Mandates.', ['One mandate'], null],
    [
      'more than the title says',
      'Recovery. A mandate for an exit.',
      ['Recovery'],
      'A [mandate] for an [exit].',
    ],
  ])('%s', (_name, text, beside, sentence) => {
    expect(shown(text, ...beside)).toBe(sentence);
  });
});

describe('a long sentence is cut, and what was sought is in it', () => {
  const words = 'word '.repeat(100);

  test.each([
    ['at the beginning', `Recovery ${words}end.`, /^\[Recovery\] word.* word …$/],
    ['in the middle', `${words}recovery ${words}end.`, /^… word.* \[recovery\] word.* word …$/],
    ['at the end', `${words}recovery.`, /^… word.* \[recovery\]\.$/],
    ['without spaces before', `${'规'.repeat(500)} recovery ${words}`, /^… .*\[recovery\].* word …$/],
    ['without spaces', `${'规-'.repeat(300)}recovery${'-规'.repeat(300)}`, /^… .*\[recovery\].* …$/],
  ])('%s', (_name, text, pattern) => {
    const cut = shown(text) ?? '';
    expect(cut).toMatch(pattern);
    expect(cut.length).toBeLessThan(235);
  });
});
