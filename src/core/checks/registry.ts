import { type Problem, sortProblems } from '../problem.ts';
import type { Repository } from '../repository.ts';
import { activeAsk } from './active-ask.ts';
import { allowedComponents } from './allowed-components.ts';
import { connectedEntry } from './connected-entry.ts';
import { descriptiveLinkText } from './descriptive-link-text.ts';
import { idPatternRule } from './id-pattern.ts';
import { knownAcronym } from './known-acronym.ts';
import { knownSource } from './known-source.ts';
import { knownTerm } from './known-term.ts';
import { linkScheme } from './link-scheme.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { noCodeInContent } from './no-code-in-content.ts';
import { noCycle } from './no-cycle.ts';
import { noSelfReference } from './no-self-reference.ts';
import { ownWords } from './own-words.ts';
import { publishedId } from './published-id.ts';
import { readingRules } from './reading.ts';
import { readingLevel } from './reading-level.ts';
import { referenceExists } from './reference-exists.ts';
import { requiredHeadingsRule } from './required-headings.ts';
import { reviewDate } from './review-date.ts';
import type { CheckContext, Rule } from './rule.ts';
import { sourceHasLocator } from './source-has-locator.ts';
import { specificAsk } from './specific-ask.ts';
import { themeHasEntries } from './theme-has-entries.ts';
import { uniqueId } from './unique-id.ts';

/** Every rule, in the order in which the guide presents them. */
export const rules: readonly Rule[] = [
  ...readingRules,
  idPatternRule,
  uniqueId,
  knownTerm,
  knownSource,
  sourceHasLocator,
  referenceExists,
  noSelfReference,
  requiredHeadingsRule,
  descriptiveLinkText,
  linkScheme,
  allowedComponents,
  noCodeInContent,
  publishedId,
  noCycle,
  knownAcronym,
  ownWords,
  activeAsk,
  readingLevel,
  nearDuplicate,
  connectedEntry,
  themeHasEntries,
  reviewDate,
  specificAsk,
];

/**
 * All problems of a repository, sorted.
 * @param found what was found while its files were read.
 * @param context what rules may know of the world outside.
 */
export function runChecks(
  repository: Repository,
  found: readonly Problem[],
  context: CheckContext = {},
): Problem[] {
  const check = (rule: Rule): Problem[] => rule.check(repository, context);
  const problems = [...found, ...rules.filter(({ isAdvice }) => !isAdvice).flatMap(check)];
  // Advice waits until nothing is wrong: an entry that cannot be read is also alone, and a copy under a taken id alike.
  const isSound = problems.every(({ severity }) => severity !== 'error');
  return sortProblems([
    ...problems,
    ...(isSound ? rules.filter(({ isAdvice }) => isAdvice).flatMap(check) : []),
  ]);
}
