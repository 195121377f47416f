import { problem } from '../problem.ts';
import { withBroader } from '../vocabulary.ts';
import type { Rule } from './rule.ts';

/** A theme without entries is a gap in the collection: worth knowing, and no mistake. */
export const themeHasEntries: Rule = {
  id: 'theme-has-entries',
  summary: 'Every theme has at least one entry.',
  severity: 'information',
  isAdvice: true,
  check: ({ documents, entryRecords, vocabulary }) => {
    const document = documents.find(({ kind }) => kind === 'themes');
    const used = new Set(
      entryRecords.flatMap(({ fields }) => withBroader(vocabulary.themes, fields.themes ?? [])),
    );
    const rows = Array.isArray(document?.data) ? document.data : [];
    return [...vocabulary.themes.values()]
      .filter(({ id }) => !used.has(id))
      .map(({ id, label }) => {
        const row = rows.findIndex(
          (known) => typeof known === 'object' && !Array.isArray(known) && known['id'] === id,
        );
        return problem({
          rule: 'theme-has-entries',
          severity: 'information',
          file: document?.file ?? 'vocabulary/themes.yaml',
          place: document?.places[`${row}/id`] ?? null,
          reason: `No entry stands under the theme "${label}".`,
          actual: id,
          help: 'Nothing to mend: the collection has no lesson on it yet.',
        });
      });
  },
};
