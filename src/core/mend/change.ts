/** One thing that was mended, with what stood there before. */
export type Change = {
  /** Line of the file as it was, from 1. */
  line: number;
  /** What was mended, in two or three words. */
  what: string;
  before: string;
  after: string;
};

/** A text after a mend. */
export type Mended = { text: string; changes: Change[] };

/** Parts of a text put in the place of others. */
export type Edit = { start: number; end: number; by: string; what: string };

/** The text with its edits, which must not overlap, and each line that they changed. */
export function edited(text: string, edits: readonly Edit[]): Mended {
  const after = [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((whole, { start, end, by }) => whole.slice(0, start) + by + whole.slice(end), text);
  const [linesBefore, linesAfter] = [text.split('\n'), after.split('\n')];
  const whats = new Map<number, string>();
  for (const { start, what } of [...edits].sort((a, b) => a.start - b.start)) {
    const line = text.slice(0, start).split('\n').length;
    const known = whats.get(line);
    whats.set(line, known === undefined || known === what ? what : `${known}, ${what}`);
  }
  const changes = [...whats].map(([line, what]) => ({
    line,
    what,
    before: linesBefore[line - 1] ?? '',
    after: linesAfter[line - 1] ?? '',
  }));
  return { text: after, changes };
}
