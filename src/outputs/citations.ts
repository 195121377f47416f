import { type CitationFormat, citationFormatNames, citationFormats } from '../core/cite/formats.ts';
import { recordOfEntry, recordsOfList } from '../core/cite/records.ts';
import { once } from '../views/remembered.ts';
import type { Site } from '../views/site.ts';
import { type Output, thing } from './output.ts';

/** The citation of each entry in each format, and of each reading list that of all it holds. */
export function* citations(site: Site): Iterable<Output> {
  const { repository, paths, t } = site;
  const naming = { siteName: t.siteName, paths };
  const { entries, readingLists } = repository;
  for (const id of entries.keys()) {
    yield* inEachFormat(site, paths.entry(id), () => [recordOfEntry(repository, thing(entries, id), naming)]);
  }
  for (const id of readingLists.keys()) {
    const read = () => recordsOfList(repository, thing(readingLists, id), naming);
    yield* inEachFormat(site, paths.readingList(id), read);
  }
}

type Records = Parameters<(typeof citationFormats)[CitationFormat]['write']>[0];

function inEachFormat(site: Site, page: string, read: () => Records): Output[] {
  const records = once(site, read);
  return citationFormatNames.map((format) => {
    const { mediaType, write } = citationFormats[format];
    return { address: `${page}citation.${format}`, mediaType, write: () => write(records()) };
  });
}
