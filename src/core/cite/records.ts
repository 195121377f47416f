import { resolve } from '../cross-references.ts';
import type { Entry } from '../entry.ts';
import type { EntryId } from '../id.ts';
import type { Paths } from '../paths.ts';
import type { ReadingList } from '../reading-list.ts';
import type { Repository } from '../repository.ts';
import { type CslRecord, entryRecord, readingListRecord } from './record.ts';
import { type SourceRecord, sourceRecord } from './source-record.ts';

/** What references need to know of the site. */
export type CiteSite = { siteName: string; paths: Pick<Paths, 'absolute' | 'entry' | 'readingList'> };

/** The reference to an entry of the repository. */
export function recordOfEntry(
  { vocabulary, sources }: Repository,
  entry: Entry,
  { siteName, paths }: CiteSite,
): CslRecord {
  const themes = entry.themes.map((id) => vocabulary.themes.get(id)?.label ?? id);
  const url = paths.absolute(paths.entry(entry.id));
  return entryRecord(entry, { themes, sources }, { siteName, url });
}

/** The references to a list and to all that it holds, each once and with a key of its own. */
export function recordsOfList(
  repository: Repository,
  list: ReadingList,
  site: CiteSite,
): (CslRecord | SourceRecord)[] {
  const { entries, sources } = repository;
  const url = site.paths.absolute(site.paths.readingList(list.id));
  const items = list.sections
    .flatMap((section) => section.items)
    .map((item) =>
      item.entry === undefined
        ? sources.get(item.source ?? '')
        : entries.get(resolve(repository, item.entry) as EntryId),
    )
    .filter((item) => item !== undefined);
  const held = [...new Set(items)].map((item) =>
    'kind' in item ? recordOfEntry(repository, item, site) : sourceRecord(item),
  );
  return withOwnKeys([readingListRecord(list, { siteName: site.siteName, url }), ...held]);
}

/** A source may have the id of an entry: reference managers would take the second record for the first. */
function withOwnKeys<Cited extends { id: string }>(records: readonly Cited[]): Cited[] {
  const taken = new Set<string>();
  return records.map((record) => {
    let key = record.id;
    for (let next = 2; taken.has(key); next += 1) key = `${record.id}-${next}`;
    taken.add(key);
    return key === record.id ? record : { ...record, id: key, 'citation-key': key };
  });
}
