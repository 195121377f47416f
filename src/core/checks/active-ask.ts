import { problem } from '../problem.ts';
import { askOf } from './prose.ts';
import type { Rule } from './rule.ts';

/** "Should be addressed" leaves open by whom: an ask names what somebody does. */
export const activeAsk: Rule = {
  id: 'active-ask',
  summary: 'The ask of a recommendation says what somebody does, not what should be done.',
  severity: 'warning',
  isAdvice: true,
  check: ({ entryRecords }) =>
    entryRecords
      .filter(({ kind }) => kind === 'recommendation')
      .flatMap((record) => {
        const { document, fields } = record;
        const title =
          fields.title === undefined ? [] : [{ text: fields.title, place: document.places['title'] ?? null }];
        return [...title, ...askOf(record)].flatMap(({ text, place }) =>
          [...text.matchAll(passive)].map(([words]) =>
            problem({
              rule: 'active-ask',
              severity: 'warning',
              file: document.file,
              place,
              reason: `"${words}" does not say by whom.`,
              actual: words,
              expected: 'a verb that says what somebody does',
              help: 'Write what the addressee does: "Review the mandate every year", or add "by" and the body.',
            }),
          ),
        );
      }),
};

/** A passive without an agent in the rest of its clause. */
const passive =
  /\b(?:should|must|ought to|needs? to|has to|have to) be (?!able\b)(?:\w+ly )?\w+(?:ed|en|wn|ilt|eld|one|ade|ept|aid|ent)\b(?![^.;:]*\bby\b)/gi;
