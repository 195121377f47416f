import type { Problem } from '../problem.ts';
import { countProblems, type ReportContext } from './summary.ts';

/** For programs: the contract of `npm run check -- --format json`. In the log of CI "##[" would begin a command. */
export function jsonReport(problems: readonly Problem[], { entries }: ReportContext): string {
  return JSON.stringify({ problems, entries, ...countProblems(problems) }, null, 2).replaceAll(
    '##[',
    '#\\u0023[',
  );
}
