import type { Refused } from '../document/document.ts';
import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Entries come from strangers and are built before anyone has read them: they are text, and nothing in them runs. */
export const noCodeInContent: Rule = {
  id: 'no-code-in-content',
  summary: 'The body holds text only: no code, no active elements, no images.',
  severity: 'error',
  check: ({ entryRecords, listRecords }) =>
    [...entryRecords, ...listRecords].flatMap(({ document }) =>
      document.refused.map(({ what, source, place }) => {
        const [reason, help] = explanations[what](source);
        return problem({
          rule: 'no-code-in-content',
          file: document.file,
          place,
          reason,
          actual: source.replace(/\s+/g, ' '),
          expected: 'text, in Markdown',
          help,
        });
      }),
    ),
};

const explanations: Record<Refused['what'], (source: string) => [reason: string, help: string]> = {
  expression: () => ['Text in braces would be code.', 'Write round brackets, or describe it in words.'],
  module: (source) => [
    `A paragraph that begins with "${/^\w+/.exec(source)?.[0]}" would be code.`,
    'Delete it if it is code; if it is a sentence, begin it with another word.',
  ],
  attribute: () => [
    'The value of an attribute must be text between double quotes.',
    'Write it as name="text", without braces.',
  ],
  handler: (source) => [`The attribute "${source}" would run code.`, 'Delete it.'],
  element: (source) => [
    `The element "<${/^<\/?\s*([\w-]+)/.exec(source)?.[1] ?? ''}>" runs, loads or submits something.`,
    'Delete it, and say in words what the reader should know.',
  ],
  image: () => ['Entries hold no images.', 'Say in words what the image shows, and cite its source.'],
};
