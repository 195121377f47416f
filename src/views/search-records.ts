import { type CrossReferenceIndex, crossReferences } from '../core/cross-references.ts';
import { createPaths } from '../core/paths.ts';
import type { Repository } from '../core/repository.ts';
import { type SearchRecord, searchRecord } from '../core/search/record.ts';
import { messages } from '../messages/index.ts';
import { card } from './card.ts';

/** The records of all entries for the search engine; a result shows the card that every list shows. */
export function searchRecords(
  repository: Repository,
  index: CrossReferenceIndex = crossReferences(repository),
): SearchRecord[] {
  const { byFile, entries, vocabulary } = repository;
  // The engine is asked from any base path: its records hold none.
  const paths = createPaths('', 'http://localhost');
  const site = { repository, index, paths, t: messages.en, host: null };
  return [...entries.values()].flatMap((entry) => {
    const document = byFile.get(entry.file);
    return document === undefined
      ? []
      : [
          searchRecord(entry, document, {
            vocabulary,
            url: paths.entry(entry.id),
            card: card(site, entry),
          }),
        ];
  });
}
