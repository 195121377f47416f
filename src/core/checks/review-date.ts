import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Whoever set the date wanted somebody to look again by then. */
export const reviewDate: Rule = {
  id: 'review-date',
  summary: 'No entry is past the day by which it should be reviewed.',
  severity: 'warning',
  isAdvice: true,
  check: ({ entryRecords }, { today }) =>
    entryRecords.flatMap(({ document, fields: { reviewBy } }) =>
      today === undefined || reviewBy === undefined || reviewBy >= today
        ? []
        : [
            problem({
              rule: 'review-date',
              severity: 'warning',
              file: document.file,
              place: document.places['reviewBy'] ?? null,
              reason: `The entry should have been reviewed by ${reviewBy}.`,
              actual: reviewBy,
              expected: `a day from ${today} on`,
              help: 'Read it against its source and what has happened since; then set updated, and a new reviewBy.',
            }),
          ],
    ),
};
