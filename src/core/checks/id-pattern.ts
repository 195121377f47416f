import { idRule, isDeviceName, isId, toId } from '../id.ts';
import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** File names become ids and addresses for ever: they are kept to what every system and every reader can spell. */
export const idPatternRule: Rule = {
  id: 'id-pattern',
  summary: 'The file name of an entry or list is an id.',
  severity: 'error',
  check: ({ entryRecords, listRecords }) =>
    [...entryRecords, ...listRecords].flatMap(({ document: { file, id } }) => {
      if (isId(id)) return [];
      const better = toId(id);
      const isUseless = better === '' || isDeviceName(better);
      return [
        problem({
          rule: 'id-pattern',
          file,
          reason: isDeviceName(better)
            ? 'Windows keeps this file name for a device.'
            : 'The file name cannot be an id.',
          actual: id,
          expected: idRule,
          help: isUseless
            ? 'Name the file after its point, as in plan-with-those-who-deliver.mdx.'
            : `Rename the file to ${better}.mdx.`,
        }),
      ];
    }),
};
