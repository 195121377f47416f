import { type Problem, sortProblems } from '../problem.ts';
import type { Repository } from '../repository.ts';
import { allowedComponents } from './allowed-components.ts';
import { descriptiveLinkText } from './descriptive-link-text.ts';
import { idPatternRule } from './id-pattern.ts';
import { knownSource } from './known-source.ts';
import { knownTerm } from './known-term.ts';
import { linkScheme } from './link-scheme.ts';
import { noCodeInContent } from './no-code-in-content.ts';
import { noSelfReference } from './no-self-reference.ts';
import { readingRules } from './reading.ts';
import { referenceExists } from './reference-exists.ts';
import { requiredHeadingsRule } from './required-headings.ts';
import type { Rule } from './rule.ts';
import { sourceHasLocator } from './source-has-locator.ts';
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
];

/**
 * All problems of a repository, sorted.
 * @param found what was found while its files were read.
 */
export function runChecks(repository: Repository, found: readonly Problem[]): Problem[] {
  return sortProblems([...found, ...rules.flatMap((rule) => rule.check(repository))]);
}
