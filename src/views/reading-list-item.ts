import { resolve } from '../core/cross-references.ts';
import type { Entry } from '../core/entry.ts';
import { words } from '../core/field.ts';
import type { EntryId } from '../core/id.ts';
import type { EntryKind } from '../core/paths.ts';
import type { ReadingListItem } from '../core/reading-list.ts';
import { minutesToRead } from '../core/reading-time.ts';
import { coins } from './coins.ts';
import { writtenDate } from './date.ts';
import { placeInSource, sourceNotes } from './locator.ts';
import type { Anchor, Site } from './site.ts';

/** One thing to read: an entry, a part of a source, or the place of an entry that was withdrawn. */
export type ItemView = {
  number: number;
  id: string;
  title: string;
  /** Absent where nothing is left to lead to. */
  href: string | null;
  kind: EntryKind | 'source' | 'withdrawn';
  kindLabel: string;
  importance: ReadingListItem['importance'];
  importanceLabel: string;
  summary: string;
  /** Unknown of a source that nobody has timed. */
  minutes: string | null;
  note: string | null;
  question: string | null;
  /** Entries that took its place; the list keeps it and says so. */
  supersededBy: Anchor[];
  /** What a reader should know first: withdrawn, past its review. */
  warning: string | null;
  /** For reference managers; only entries have it. */
  coins: string | null;
  /** How long it takes, in words or in minutes: words are added up before they are rounded. */
  length: { words: number } | { minutes: number } | null;
};

/** An item as its list shows it, in a list of one; what is not there, and was never withdrawn, gives none. */
export function itemView(site: Site, item: ReadingListItem): ItemView[] {
  const { repository } = site;
  if (item.entry === undefined) return item.source === undefined ? [] : sourceItem(site, item, item.source);
  const id = resolve(repository, item.entry);
  const entry = repository.entries.get(id);
  if (entry !== undefined) return [entryItem(site, item, entry)];
  return repository.published.withdrawn.includes(id) ? [withdrawnItem(site, item, id)] : [];
}

/** '12 entries and 1 source, about 40 minutes to read' */
export function total(site: Site, items: readonly ItemView[]): string {
  const sources = items.filter(({ kind }) => kind === 'source');
  const untimed = sources.filter(({ length }) => length === null);
  const entries = items.filter(({ kind }) => kind !== 'source' && kind !== 'withdrawn');
  return site.t.readingLists.total(entries.length, minutesOfAll(items), sources.length, untimed.length);
}

/** '25 minutes' */
export function minutesOf(site: Site, items: readonly ItemView[]): string {
  return site.t.readingLists.minutes(minutesOfAll(items));
}

/** Minutes that an entry takes to read. */
export function entryMinutes(site: Site, entry: Entry): number {
  return minutesToRead(entryWords(site, entry));
}

/** Minutes that all items take together; what nobody has timed is not counted. */
export function minutesOfAll(items: readonly ItemView[]): number {
  const lengths = items.map(({ length }) => length ?? { minutes: 0 });
  const sum = lengths.reduce((all, one) => all + ('words' in one ? one.words : 0), 0);
  const timed = lengths.reduce((all, one) => all + ('minutes' in one ? one.minutes : 0), 0);
  return sum > 0 ? timed + minutesToRead(sum) : Math.max(1, timed);
}

function entryItem(site: Site, item: ReadingListItem, entry: Entry): ItemView {
  const { t, paths, repository, index, today } = site;
  const { id, reviewBy } = entry;
  const incoming = index.entries.get(id)?.incoming ?? [];
  const isPast = today !== undefined && reviewBy !== undefined && reviewBy < today;
  return {
    ...common(site, item),
    id,
    title: entry.title,
    href: paths.entry(id),
    kind: entry.kind,
    kindLabel: t.labels.kind[entry.kind],
    summary: entry.summary,
    minutes: t.readingLists.minutes(entryMinutes(site, entry)),
    coins: coins(site, entry),
    supersededBy: incoming
      .filter(({ type }) => type === 'is-superseded-by')
      .map(({ from }) => ({ text: repository.entries.get(from)?.title ?? from, href: paths.entry(from) })),
    warning: isPast ? t.readingLists.pastReview(writtenDate(reviewBy)) : null,
    length: { words: entryWords(site, entry) },
  };
}

function sourceItem(site: Site, item: ReadingListItem, id: string): ItemView[] {
  const { t, paths, repository } = site;
  const source = repository.sources.get(id);
  if (source === undefined) return [];
  const { section, pages, minutes: timed } = item;
  return [
    {
      ...common(site, item),
      id,
      title: [source.title, ...placeInSource(t, section ?? null, pages ?? null)].join(', '),
      href: paths.source(id),
      kind: 'source',
      kindLabel: t.readingLists.source,
      summary: `${sourceNotes(site, [{ source: id, section, pages }]).join('; ')}.`,
      minutes: timed === undefined ? null : t.readingLists.minutes(timed),
      length: timed === undefined ? null : { minutes: timed },
    },
  ];
}

function withdrawnItem(site: Site, item: ReadingListItem, id: EntryId): ItemView {
  const { readingLists } = site.t;
  return {
    ...common(site, item),
    id,
    title: id,
    href: null,
    kind: 'withdrawn',
    kindLabel: readingLists.withdrawnKind,
    summary: '',
    minutes: null,
    warning: readingLists.withdrawn,
    length: null,
  };
}

function common({ t }: Site, { importance, note, question }: ReadingListItem) {
  return {
    number: 0,
    importance,
    importanceLabel: t.labels.importance[importance],
    note: note ?? null,
    question: question ?? null,
    supersededBy: [],
    warning: null,
    coins: null,
  };
}

/** Words that a reader of the page reads: summary and body. */
export function entryWords({ repository }: Site, { summary, file }: Entry): number {
  return words(`${summary} ${repository.byFile.get(file)?.text ?? ''}`);
}
