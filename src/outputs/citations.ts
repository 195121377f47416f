import { type CitationFormat, citationFormatNames, citationFormats } from '../core/cite/formats.ts';
import { recordOfEntry, recordsOfList } from '../core/cite/records.ts';
import type { Site } from '../views/site.ts';
import { type Output, once } from './output.ts';

/** The citation of each entry in each format, and of each reading list that of all it holds. */
export function* citations(site: Site): Iterable<Output> {
  const { repository, paths, t } = site;
  const naming = { siteName: t.siteName, paths };
  for (const entry of repository.entries.values()) {
    yield* inEachFormat(paths.entry(entry.id), () => [recordOfEntry(repository, entry, naming)]);
  }
  for (const list of repository.readingLists.values()) {
    yield* inEachFormat(paths.readingList(list.id), () => recordsOfList(repository, list, naming));
  }
}

type Records = Parameters<(typeof citationFormats)[CitationFormat]['write']>[0];

function inEachFormat(page: string, read: () => Records): Output[] {
  const records = once(read);
  return citationFormatNames.map((format) => {
    const { mediaType, write } = citationFormats[format];
    return { address: `${page}citation.${format}`, mediaType, write: () => write(records()) };
  });
}
