/**
 * Bounds that hold before any parser sees a text. Beyond them small files hang or kill parsers (nested markers,
 * runs of emphasis or backticks); a real entry stays far below all of them.
 */
import { type Problem, problem } from '../problem.ts';

export const limits = {
  /** Bytes of an entry or a reading list. A page of text is about 3,000. */
  entryBytes: 64_000,
  /** Bytes of a vocabulary or of the sources. */
  tableBytes: 2_000_000,
  /** Characters of one line. A paragraph may stand on one line. */
  lineLength: 8_000,
  /** Levels of nesting: quotations, list items, brackets, elements, keys. */
  nesting: 40,
  /** The same punctuation mark in a row. */
  run: 100,
  /** Lines in a row that hold nothing: one parser's time grows with their square. */
  blankLines: 100,
  /** Lines of only equals signs or hyphens: each could make a heading of all that stands above it. */
  underlines: 200,
  /** Problems of one kind that are reported of a file; one with more is broken as a whole. */
  problems: 20,
} as const;

/** Whether a text is safe to hand to the parsers; every bound that it breaks. */
export function checkLimits(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  let blank = 0;
  text.split('\n').forEach((line, index) => {
    const place = (column: number) => ({ line: index + 1, column });
    if (line.length > limits.lineLength) {
      problems.push(
        problem({
          rule: 'nesting-bounds',
          file,
          place: place(limits.lineLength + 1),
          reason: `Line ${index + 1} is ${line.length} characters long.`,
          expected: `at most ${limits.lineLength} characters`,
          help: 'Break the line: a paragraph may stand on several lines.',
        }),
      );
    }
    const depth = mayOpen.test(line) ? openingDepth(line) : 0;
    if (depth > limits.nesting) {
      problems.push(
        problem({
          rule: 'nesting-bounds',
          file,
          place: place(1),
          reason: `Line ${index + 1} opens ${depth} levels of nesting.`,
          actual: line.slice(0, 60),
          expected: `at most ${limits.nesting} levels`,
          help: 'Write it with fewer levels: an entry needs lists within lists at most.',
        }),
      );
    }
    const run = line.length > limits.run ? /([^\w\s])\1{100,}/.exec(line) : null;
    if (run) {
      problems.push(
        problem({
          rule: 'nesting-bounds',
          file,
          place: place(run.index + 1),
          reason: `The mark ${JSON.stringify(run[1])} stands ${run[0].length} times in a row.`,
          expected: `at most ${limits.run} in a row`,
          help: 'Shorten the run. A rule between paragraphs is three hyphens.',
        }),
      );
    }
    blank = line.trim() === '' ? blank + 1 : 0;
    if (blank === limits.blankLines + 1) {
      problems.push(
        problem({
          rule: 'nesting-bounds',
          file,
          place: place(1),
          reason: `More than ${limits.blankLines} empty lines stand in a row.`,
          help: 'Leave one empty line between paragraphs.',
        }),
      );
    }
  });
  const underlines = text.match(/^[ \t>]*(?:=+|-+)[ \t]*$/gm)?.length ?? 0;
  if (underlines > limits.underlines) {
    problems.push(
      problem({
        rule: 'nesting-bounds',
        file,
        reason: `The text holds ${underlines} lines of only equals signs or hyphens.`,
        expected: `at most ${limits.underlines}`,
        help: 'Write headings with number signs: ## Why.',
      }),
    );
  }
  const marks = countMarks(text);
  if (marks > 4_000) {
    problems.push(
      problem({
        rule: 'nesting-bounds',
        file,
        reason: `The text holds ${marks} marks of emphasis, code, links or elements.`,
        expected: 'at most 4000',
        help: 'Split the text into several entries, or write it with less mark-up.',
      }),
    );
  }
  return problems.slice(0, limits.problems);
}

/** A file too large to look into. */
export function checkSize(file: string, bytes: number, most: number): Problem[] {
  if (bytes <= most) return [];
  return [
    problem({
      rule: 'file-size',
      file,
      reason: `The file has ${bytes} bytes.`,
      expected: `at most ${most} bytes`,
      help: 'One entry holds one lesson: split the text into several entries.',
    }),
  ];
}

/** What a line begins with or holds where `openingDepth` can find anything. */
const mayOpen = /^[ \t>*+\d-]|[[{(]/;

/** How deep a line starts: markers of quotations and lists, indents of two, then brackets left open. */
function openingDepth(line: string): number {
  const lead = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
  const markers = lead.replace(/[ \t]/g, '').replace(/\d+(?=[.)])/g, '').length;
  const indent = Math.floor((/^[ \t]*/.exec(line)?.[0].replace(/\t/g, '    ').length ?? 0) / 2);
  let open = 0;
  let deepest = 0;
  for (const mark of line) {
    if (mark === '[' || mark === '{' || mark === '(') deepest = Math.max(deepest, ++open);
    else if (mark === ']' || mark === '}' || mark === ')') open = Math.max(0, open - 1);
  }
  return Math.max(markers + indent, deepest);
}

function countMarks(text: string): number {
  return text.match(/[*_`[\]<>{}|~]/g)?.length ?? 0;
}
