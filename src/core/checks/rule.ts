import type { Problem, Severity } from '../problem.ts';
import type { Repository } from '../repository.ts';

/** One thing that is checked. Its id is the name of its file and of its page in the guide, and says the good state. */
export type Rule = {
  id: string;
  /** What it asks for, in one sentence. */
  summary: string;
  /** The worst that it reports. */
  severity: Severity;
  /** Advice makes a sound collection better; it is given once no error is left. */
  isAdvice?: true;
  check: (repository: Repository, context: CheckContext) => Problem[];
};

/** What rules may know of the world outside the repository; nothing, unless a command says it. */
export type CheckContext = {
  /** Today as 2026-11-24; without it no date is past. */
  today?: string;
  /** Texts of sources that are at hand, to compare the words with. */
  against?: readonly { name: string; text: string }[];
};
