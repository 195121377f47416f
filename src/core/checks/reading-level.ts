import { problem } from '../problem.ts';
import { bodyProse } from './prose.ts';
import type { Rule } from './rule.ts';

/** Readers are at work, and for many English is the third language. */
export const readingLevel: Rule = {
  id: 'reading-level',
  summary: 'The body can be read without effort: short sentences, words in common use.',
  severity: 'warning',
  isAdvice: true,
  check: ({ entryRecords }) =>
    entryRecords.flatMap(({ document, fields }) => {
      // The measure is made for English.
      if (fields.language !== undefined && !fields.language.startsWith('en')) return [];
      const text = bodyProse(document)
        .map((block) => block.text)
        .filter((block) => /[.!?]$/.test(block.trim()))
        .join(' ');
      const { sentenceLength, wordLength, index } = measure(text);
      if (index <= hardest) return [];
      return [
        problem({
          rule: 'reading-level',
          severity: 'warning',
          file: document.file,
          place: { line: document.bodyLine, column: 1 },
          reason: `The text is hard to read: ${Math.round(sentenceLength)} words a sentence, ${wordLength.toFixed(1)} letters a word.`,
          actual: `automated readability index ${index.toFixed(1)}`,
          expected: `at most ${hardest}`,
          help: `Put plain words for long ones, and break long sentences in two, first the one that begins "${opening(longestSentence(text))} ...".`,
        }),
      ];
    }),
};

/** Years of schooling, roughly, that a text may ask for; careful reports have 15 to 18. */
const hardest = 18;

/** Fewer words than this say nothing about a style. */
const fewestWords = 30;

function longestSentence(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/);
  return sentences.reduce((longest, sentence) => (sentence.length > longest.length ? sentence : longest), '');
}

/** Enough of a sentence to find it. */
function opening(sentence: string): string {
  return sentence.split(' ').slice(0, 5).join(' ');
}

/**
 * The automated readability index (Senter and Smith 1967, AMRL-TR-66-220): letters in a word and words in a sentence.
 */
function measure(text: string): { sentenceLength: number; wordLength: number; index: number } {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const sentences = text.match(/[.!?](?=\s|$)/g) ?? [];
  if (words.length < fewestWords) return { sentenceLength: 0, wordLength: 0, index: 0 };
  const sentenceLength = words.length / Math.max(sentences.length, 1);
  const wordLength = words.join('').length / words.length;
  return { sentenceLength, wordLength, index: 4.71 * wordLength + 0.5 * sentenceLength - 21.43 };
}
