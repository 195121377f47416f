import type { Problem, Severity } from '../problem.ts';
import type { Repository } from '../repository.ts';

/** One thing that is checked. Its id is the name of its file and of its page in the guide, and says the good state. */
export type Rule = {
  id: string;
  /** What it asks for, in one sentence. */
  summary: string;
  /** The worst that it reports. */
  severity: Severity;
  check: (repository: Repository) => Problem[];
};
