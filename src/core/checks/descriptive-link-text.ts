import { type Problem, problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Screen readers list links without their sentence: the words of a link must say where it leads. */
export const descriptiveLinkText: Rule = {
  id: 'descriptive-link-text',
  summary: 'The words of a link say where it leads.',
  severity: 'error',
  check: ({ entryRecords, listRecords }) =>
    [...entryRecords, ...listRecords].flatMap(({ document }) =>
      document.links.flatMap(({ text, href, place }): Problem[] => {
        const words = text.trim().replace(/\s+/g, ' ');
        const bare = /^(?:https?:\/\/|www\.)\S+$/i.test(words);
        if (words !== '' && !bare && !isEmpty(words)) return [];
        return [
          problem({
            rule: 'descriptive-link-text',
            file: document.file,
            place,
            reason:
              words === ''
                ? 'The link has no words.'
                : bare
                  ? 'The words of the link are its address.'
                  : `The words "${words}" do not say where the link leads.`,
            actual: words === '' ? href : words,
            expected: 'words that make sense on their own',
            help: 'Make the link of the words that name what it leads to: [plan with those who deliver](...).',
          }),
        ];
      }),
    ),
};

function isEmpty(words: string): boolean {
  // Long words say something; to look for the end of a long run of signs would take the square of its length.
  return words.length <= 40 && emptyWords.has(words.toLowerCase().replace(/[.,:;!>\s]+$/, ''));
}

const emptyWords = new Set([
  'here',
  'click here',
  'this',
  'this one',
  'this link',
  'this page',
  'this entry',
  'link',
  'page',
  'more',
  'read more',
  'see more',
  'see here',
  'learn more',
  'details',
  'further',
]);
