import { problem } from '../problem.ts';
import { isRenamable, keepingHelp, publishedSets, setNouns } from '../published.ts';
import { placeOf } from '../schema-problem.ts';
import { lostIds } from '../standing-ids.ts';
import type { Rule } from './rule.ts';

/** Whoever linked to an entry, put it on a reading list or cited a source must find it again, whatever it is called now. */
export const publishedId: Rule = {
  id: 'published-id',
  summary: 'No id that was published is lost.',
  severity: 'error',
  check: (repository) => {
    const document = repository.documents.find(({ kind }) => kind === 'published');
    if (document === undefined) return [];
    return publishedSets.flatMap((set) => {
      const recorded = repository.published[set];
      return lostIds(repository, set, recorded).map((id) =>
        problem({
          rule: 'published-id',
          file: document.file,
          place: placeOf(document, [set, recorded.indexOf(id)]),
          reason: `The ${setNouns[set][0]} "${id}" was published and is gone.`,
          actual: id,
          expected: isRenamable(set) ? 'a file of that name, or an alias' : 'a row with that id',
          help: keepingHelp(set),
        }),
      );
    });
  },
};
