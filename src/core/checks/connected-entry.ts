import { linkTarget } from '../document/link-target.ts';
import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** An entry that nothing leads to is found by search alone, and stands without what pulls against it. */
export const connectedEntry: Rule = {
  id: 'connected-entry',
  summary: 'Every entry is related or linked to another, in one direction or the other.',
  severity: 'warning',
  isAdvice: true,
  check: ({ entryRecords, byFile, renamed }) => {
    const ids = new Set(entryRecords.map(({ document }) => document.id));
    // One entry alone has nothing to be connected to.
    if (ids.size < 2) return [];
    const connected = new Set<string>();
    const connect = (from: string, to: string | undefined): void => {
      if (to === undefined || to === from || !ids.has(to)) return;
      connected.add(from).add(to);
    };
    for (const { document, fields } of entryRecords) {
      for (const { entry } of fields.relations ?? [])
        connect(document.id, renamed.entries.get(entry) ?? entry);
      for (const { href } of document.links) {
        connect(document.id, byFile.get(linkTarget(document.file, href) ?? '')?.id);
      }
    }
    return entryRecords
      .filter(({ document }) => !connected.has(document.id))
      .map(({ document }) =>
        problem({
          rule: 'connected-entry',
          severity: 'warning',
          file: document.file,
          place: { line: 1, column: 1 },
          reason: 'The entry stands alone: it is related to no other, and no other to it.',
          expected: 'at least one relation or link, in either direction',
          help: 'Search for what it supports, qualifies or pulls against, and add relations with type, entry and note.',
        }),
      );
  },
};
