import type { Document } from '../document/document.ts';
import { linkTarget } from '../document/link-target.ts';
import type { Place } from '../problem.ts';
import type { Repository } from '../repository.ts';

/** A reference to an entry as a file has it. */
export type EntryReference = {
  document: Document;
  /** Id of the entry that is meant. */
  id: string;
  place: Place | null;
  from: 'relation' | 'list';
};

/** A link from a body to a file of the repository. */
export type FileReference = { document: Document; href: string; target: string; place: Place };

/** Every reference to an entry by its id. */
export function entryReferences({ entryRecords, listRecords }: Repository): EntryReference[] {
  return [
    ...entryRecords.flatMap(({ document, fields }) =>
      (fields.relations ?? []).map(({ entry }, at) => ({
        document,
        id: entry,
        place: document.places[`relations/${at}/entry`] ?? null,
        from: 'relation' as const,
      })),
    ),
    ...listRecords.flatMap(({ document, fields }) =>
      (fields.sections ?? []).flatMap(({ items }, section) =>
        items.flatMap(({ entry }, at) =>
          entry === undefined
            ? []
            : [
                {
                  document,
                  id: entry,
                  place: document.places[`sections/${section}/items/${at}/entry`] ?? null,
                  from: 'list' as const,
                },
              ],
        ),
      ),
    ),
  ];
}

/** Every link from a body to a file. */
export function fileReferences({ entryRecords, listRecords }: Repository): FileReference[] {
  return [...entryRecords, ...listRecords].flatMap(({ document }) =>
    document.links.flatMap(({ href, place }) => {
      const target = linkTarget(document.file, href);
      return target === null ? [] : [{ document, href, target, place }];
    }),
  );
}
