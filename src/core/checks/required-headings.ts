import type { Heading } from '../document/document.ts';
import { requiredHeadings } from '../entry.ts';
import type { EntryKind } from '../paths.ts';
import { type Problem, problem } from '../problem.ts';
import type { EntryRecord } from '../repository.ts';
import { nearest } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** Readers learn where to look: every entry of a kind has the same headings in the same order. */
export const requiredHeadingsRule: Rule = {
  id: 'required-headings',
  summary: 'The body has the headings of its kind, in their order.',
  severity: 'error',
  check: ({ entryRecords }) => entryRecords.flatMap(checkHeadings),
};

function checkHeadings({ document, kind }: EntryRecord): Problem[] {
  // A file that could not be read has no headings, and a problem of its own.
  if (document.data === null) return [];
  const wanted = requiredHeadings[kind];
  const of = (init: { reason: string; help: string; heading?: Heading }): Problem =>
    problem({
      rule: 'required-headings',
      file: document.file,
      place: init.heading?.place ?? { line: document.bodyLine, column: 1 },
      reason: init.reason,
      actual: init.heading?.text ?? null,
      expected: wanted.map((text) => `## ${text}`).join(', '),
      help: init.help,
    });
  const problems: Problem[] = [];
  const top = document.headings.filter(({ depth }) => depth <= 2);
  for (const heading of document.headings.filter(({ depth }) => depth === 1)) {
    problems.push(
      of({
        heading,
        reason: `The heading "${heading.text}" is of the first level, which is the title's.`,
        help: `Write ## ${heading.text}`,
      }),
    );
  }
  const found = top.map(({ text }) => text);
  const missing = wanted.filter((text) => !found.includes(text));
  for (const heading of top.filter(({ depth, text }) => depth === 2 && !wanted.includes(text))) {
    const guess = nearest(heading.text, missing);
    problems.push(
      of({
        heading,
        reason: `"${heading.text}" is not a heading of a ${kindName(kind)}.`,
        help:
          guess === null
            ? `Make it a heading below one of the others: ### ${heading.text}`
            : `Write ## ${guess}`,
      }),
    );
    if (guess !== null) missing.splice(missing.indexOf(guess), 1);
  }
  for (const text of missing) {
    problems.push(
      of({
        reason: `The heading "${text}" is missing.`,
        help: `Add ## ${text}, and say in a sentence what the source says of it, or that it is silent.`,
      }),
    );
  }
  return [...problems, ...order(top, wanted, of)];
}

function order(
  top: readonly Heading[],
  wanted: readonly string[],
  of: (init: { reason: string; help: string; heading?: Heading }) => Problem,
): Problem[] {
  const known = top.filter(({ text }) => wanted.includes(text));
  const at = known.findIndex(
    ({ text }, index) => index > 0 && wanted.indexOf(text) <= wanted.indexOf(known[index - 1]?.text ?? ''),
  );
  const heading = known[at];
  if (heading === undefined) return [];
  const before = known[at - 1]?.text ?? '';
  return [
    of({
      heading,
      reason:
        heading.text === before
          ? `"${heading.text}" stands twice.`
          : `"${heading.text}" stands after "${before}".`,
      help:
        heading.text === before
          ? 'Put the text of both below one of them, and delete the other.'
          : `Move ## ${heading.text}, with its text, above ## ${before}.`,
    }),
  ];
}

function kindName(kind: EntryKind): string {
  return kind.replace('-', ' ');
}
