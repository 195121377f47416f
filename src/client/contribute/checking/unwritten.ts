import type { Document } from '../../../core/document/document.ts';
import { type Problem, problem } from '../../../core/problem.ts';

/**
 * Headings under which nothing stands. In a file at work they may wait; a form is handed in once, so it asks for each, in the
 * words of the rule on headings.
 */
export function unwritten(document: Document, body: Readonly<Record<string, string>>): Problem[] {
  return Object.entries(body)
    .filter(([, text]) => text.trim() === '')
    .map(([heading]) =>
      problem({
        rule: 'required-headings',
        file: document.file,
        place: document.headings.find(({ text }) => text === heading)?.place ?? null,
        reason: `Nothing stands under the heading "${heading}".`,
        help: 'Say in a sentence what the source says of it, or that it is silent.',
      }),
    );
}
