import { resolve } from '../core/cross-references.ts';
import { words } from '../core/field.ts';
import type { EntryId } from '../core/id.ts';
import type { EntryKind } from '../core/paths.ts';
import type { ReadingListItem } from '../core/reading-list.ts';
import { coins } from './coins.ts';
import type { Anchor, Site } from './site.ts';

/** Words a minute of a reader at work. */
const readingSpeed = 200;

/** One thing to read. */
export type ItemView = {
  number: number;
  id: string;
  title: string;
  href: string;
  kind: EntryKind;
  kindLabel: string;
  importance: ReadingListItem['importance'];
  importanceLabel: string;
  summary: string;
  minutes: string;
  note: string | null;
  question: string | null;
  /** Entries that took its place; the list keeps it and says so. */
  supersededBy: Anchor[];
  /** For reference managers. */
  coins: string;
};

/** An item as its list shows it, in a list of one; an entry that is not there gives none. */
export function itemView(site: Site, item: ReadingListItem): ItemView[] {
  const { t, paths, repository, index } = site;
  const id = resolve(repository, item.entry);
  const entry = repository.entries.get(id);
  if (entry === undefined) return [];
  const incoming = index.entries.get(id)?.incoming ?? [];
  return [
    {
      number: 0,
      id,
      title: entry.title,
      href: paths.entry(id),
      kind: entry.kind,
      kindLabel: t.labels.kind[entry.kind],
      importance: item.importance,
      importanceLabel: t.labels.importance[item.importance],
      summary: entry.summary,
      minutes: t.readingLists.minutes(minutes(wordsOf(site, id))),
      note: item.note ?? null,
      question: item.question ?? null,
      coins: coins(site, entry),
      supersededBy: incoming
        .filter(({ type }) => type === 'is-superseded-by')
        .map(({ from }) => ({ text: repository.entries.get(from)?.title ?? from, href: paths.entry(from) })),
    },
  ];
}

/** '12 entries, about 40 minutes to read' */
export function total(site: Site, items: readonly ItemView[]): string {
  return site.t.readingLists.total(items.length, minutesOfAll(site, items));
}

export function minutesOf(site: Site, items: readonly ItemView[]): string {
  return site.t.readingLists.minutes(minutesOfAll(site, items));
}

function minutesOfAll(site: Site, items: readonly ItemView[]): number {
  return minutes(items.reduce((sum, { id }) => sum + wordsOf(site, id as EntryId), 0));
}

/** Words that a reader of the page reads: summary and body. */
function wordsOf({ repository }: Site, id: EntryId): number {
  const entry = repository.entries.get(id);
  return entry === undefined ? 0 : words(`${entry.summary} ${repository.byFile.get(entry.file)?.text ?? ''}`);
}

function minutes(count: number): number {
  return Math.max(1, Math.ceil(count / readingSpeed));
}
