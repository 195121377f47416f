import type { Problem, Severity } from '../problem.ts';

export type ReportContext = {
  /** How many entries were read. */
  entries: number;
};

export type Counts = { errors: number; warnings: number };

export function countProblems(problems: readonly Problem[]): Counts {
  const of = (severity: Severity): number => problems.filter((found) => found.severity === severity).length;
  return { errors: of('error'), warnings: of('warning') };
}

/** 'Read 31 entries: 2 errors, 1 warning.' */
export function summarySentence(problems: readonly Problem[], { entries }: ReportContext): string {
  const { errors, warnings } = countProblems(problems);
  const read = `Read ${count(entries, 'entry', 'entries')}: `;
  if (errors === 0 && warnings === 0) return `${read}nothing to mend.`;
  return `${read}${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
