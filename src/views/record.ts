import type { Entry } from '../core/entry.ts';
import { type EntryRecord, entryRecord } from '../core/export/oembed.ts';
import type { ReadingList } from '../core/reading-list.ts';
import { type CardFact, entryFacts, listFacts } from './framed-card.ts';
import { locatorText } from './locator.ts';
import { entryMinutes, entryWords, itemView, minutesOfAll } from './reading-list-item.ts';
import type { Anchor, Site } from './site.ts';

/** What `/entries/<id>/oembed.json` holds. */
export function recordOfEntry(site: Site, entry: Entry): EntryRecord {
  const { paths, repository, index } = site;
  const incoming = index.entries.get(entry.id)?.incoming ?? [];
  return entryRecord(
    {
      id: entry.id,
      kind: entry.kind,
      title: entry.title,
      summary: entry.summary,
      url: paths.absolute(paths.entry(entry.id)),
      minutes: entryMinutes(site, entry),
      words: entryWords(site, entry),
      source: entry.sources.map((locator) => locatorText(site, locator)).join('; '),
      supersededBy: incoming
        .filter(({ type }) => type === 'is-superseded-by')
        .map(({ from }) => ({ id: from, title: repository.entries.get(from)?.title ?? from })),
      reviewBy: entry.reviewBy ?? null,
      contributors: entry.contributors,
      facts: entryFacts(site, entry).map(inOneLine),
    },
    provider(site, paths.entryCard(entry.id)),
  );
}

/** What `/reading-lists/<id>/oembed.json` holds. */
export function recordOfList(site: Site, list: ReadingList): EntryRecord {
  const { paths } = site;
  const items = list.sections.flatMap((section) => section.items.flatMap((item) => itemView(site, item)));
  return entryRecord(
    {
      id: list.id,
      kind: 'reading-list',
      title: list.title,
      summary: list.purpose,
      url: paths.absolute(paths.readingList(list.id)),
      minutes: minutesOfAll(items),
      words: items.reduce(
        (sum, { length }) => sum + (length !== null && 'words' in length ? length.words : 0),
        0,
      ),
      source: '',
      supersededBy: [],
      reviewBy: null,
      contributors: list.contributors,
      facts: listFacts(site, list).map(inOneLine),
    },
    provider(site, paths.readingListCard(list.id)),
  );
}

/** The link by which programs find the record from the page: its whole address, since not all of them resolve a short one. */
export function discovery({ paths }: Site, record: string, title: string): Anchor {
  return { text: title, href: paths.absolute(record) };
}

function inOneLine({ label, text }: CardFact): string {
  return `${label}: ${text}`;
}

function provider({ paths, t }: Site, card: string) {
  return { card: paths.absolute(card), name: t.siteName, url: paths.absolute(paths.home) };
}
