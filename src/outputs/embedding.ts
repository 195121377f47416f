import { everyEntryAddress, everyListAddress } from '../core/every-address.ts';
import { recordOfEntry, recordOfList } from '../views/record.ts';
import type { Site } from '../views/site.ts';
import { jsonFile, type Output, thing } from './output.ts';

/** The records by which programs embed an entry or a list, and the cross-references of an entry, under every id that it has had. */
export function* embedding(site: Site): Iterable<Output> {
  const { repository, paths, index } = site;
  for (const { id, of } of everyEntryAddress(repository)) {
    yield jsonFile(paths.entryRecord(id), () => recordOfEntry(site, thing(repository.entries, of.id)));
    yield jsonFile(paths.entryCrossReferences(id), () => index.entries.get(of.id));
  }
  for (const { id, of } of everyListAddress(repository))
    yield jsonFile(paths.readingListRecord(id), () =>
      recordOfList(site, thing(repository.readingLists, of.id)),
    );
}
