import { problem } from '../problem.ts';
import { entryReferences, fileReferences } from './references.ts';
import type { Rule } from './rule.ts';

/** An entry that leads to itself leads nowhere. */
export const noSelfReference: Rule = {
  id: 'no-self-reference',
  summary: 'No entry relates or links to itself.',
  severity: 'error',
  check: (repository) => [
    ...entryReferences(repository)
      .filter(
        ({ document, id, from }) =>
          from === 'relation' && (id === document.id || isOwnAlias(document.data, id)),
      )
      .map(({ document, id, place }) =>
        problem({
          rule: 'no-self-reference',
          file: document.file,
          place,
          reason: 'The entry relates to itself.',
          actual: id,
          expected: 'the id of another entry',
          help: 'Name the other entry, or delete this relation.',
        }),
      ),
    ...fileReferences(repository)
      .filter(({ document, target }) => target === document.file)
      .map(({ document, href, place }) =>
        problem({
          rule: 'no-self-reference',
          file: document.file,
          place,
          reason: 'The text links to its own page.',
          actual: href,
          expected: 'a link to another entry',
          help: 'Write the words without a link.',
        }),
      ),
  ],
};

function isOwnAlias(data: unknown, id: string): boolean {
  const aliases = typeof data === 'object' && data !== null && 'aliases' in data ? data.aliases : [];
  return Array.isArray(aliases) && aliases.includes(id);
}
