/**
 * A problem is a value: found by a rule, sorted, rendered by a report. It is never printed where it is found.
 */

/** Where in a file, both counted from 1, the column in UTF-16 code units. */
export type Place = { line: number; column: number };

export type Severity = 'error' | 'warning' | 'information';

export type Problem = {
  /** Id of the rule that found it; its guide page has the same name. */
  rule: string;
  severity: Severity;
  /** Path relative to the content folder, with forward slashes. */
  file: string;
  /** Null where the problem is the file itself. */
  place: Place | null;
  /** What is wrong, in one sentence. */
  reason: string;
  /** The reader's own value, quoted in full or cut to a readable length. */
  actual: string | null;
  expected: string | null;
  /** What to write instead. */
  help: string;
};

export type ProblemInit = Omit<Problem, 'severity' | 'actual' | 'expected' | 'place'> &
  Partial<Pick<Problem, 'severity' | 'actual' | 'expected' | 'place'>>;

/** A problem with its absences filled in; an error unless it says otherwise. */
export function problem(init: ProblemInit): Problem {
  const { rule, file, reason, help } = init;
  return {
    rule,
    severity: init.severity ?? 'error',
    file,
    place: init.place ?? null,
    reason,
    actual: init.actual === undefined || init.actual === null ? null : shorten(init.actual),
    expected: init.expected ?? null,
    help,
  };
}

/** By file, then by place, then by rule, so that two runs read the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
      compare(a.rule, b.rule),
  );
}

const longestQuote = 160;

function shorten(value: string): string {
  return value.length <= longestQuote ? value : `${value.slice(0, longestQuote - 1)}…`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
