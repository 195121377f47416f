import { resolve } from '../core/cross-references.ts';
import { words } from '../core/field.ts';
import type { EntryId } from '../core/id.ts';
import type { EntryKind } from '../core/paths.ts';
import type { ReadingList, ReadingListItem } from '../core/reading-list.ts';
import { bodyHtml } from './body.ts';
import { type Citation, listCitation } from './citation.ts';
import { writtenDate } from './date.ts';
import { type Frame, frame } from './frame.ts';
import { direction } from './language.ts';
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
};

export type ReadingListView = {
  frame: Frame;
  trail: Anchor[];
  title: string;
  language: string;
  dir: 'ltr' | 'rtl';
  purpose: string;
  total: string;
  audience: readonly string[];
  aims: readonly string[];
  body: string;
  sections: { id: string; title: string; minutes: string; items: ItemView[] }[];
  citation: Citation;
  /** 'Published 24 November 2026' and who assembled it. */
  imprint: string[];
  words: Site['t']['readingLists'];
};

export function readingListView(site: Site, list: ReadingList): ReadingListView {
  const { t, paths, repository } = site;
  let number = 0;
  const sections = list.sections.map(({ title, items }, at) => {
    const shown = items
      .flatMap((item) => itemView(site, item))
      .map((item) => ({ ...item, number: ++number }));
    return { id: `part-${at + 1}`, title, minutes: minutesOf(site, shown), items: shown };
  });
  const all = sections.flatMap(({ items }) => items);
  return {
    frame: frame(site, {
      title: list.title,
      description: list.purpose,
      path: paths.readingList(list.id),
      section: 'readingLists',
    }),
    trail: [{ text: t.readingLists.title, href: paths.readingLists }],
    title: list.title,
    language: list.language,
    dir: direction(list.language),
    purpose: list.purpose,
    total: total(site, all),
    audience: list.audience,
    aims: list.aims,
    body: bodyHtml(site, repository.byFile.get(list.file)),
    sections,
    citation: listCitation(site, list),
    imprint: [
      ...(list.published === undefined ? [] : [`${t.entry.published} ${writtenDate(list.published)}`]),
      ...(list.updated === undefined ? [] : [`${t.entry.updated} ${writtenDate(list.updated)}`]),
      ...list.contributors,
    ],
    words: t.readingLists,
  };
}

/** All lists: those that prepare for a task, and the others. */
export type ReadingListsView = {
  frame: Frame;
  title: string;
  lede: string;
  empty: string | null;
  groups: { id: string; title: string; lists: ListLine[] }[];
};

export type ListLine = Anchor & { id: string; purpose: string; total: string; audience: string };

export function readingListsView(site: Site): ReadingListsView {
  const { t, paths, repository } = site;
  const { title, lede, tasks, courses, empty } = t.readingLists;
  const lists = [...repository.readingLists.values()];
  const lines = (of: ReadingList[]) => of.map((list) => listLine(site, list));
  return {
    frame: frame(site, { title, description: lede, path: paths.readingLists, section: 'readingLists' }),
    title,
    lede,
    empty: lists.length === 0 ? empty : null,
    groups: [
      { id: 'tasks', title: tasks, lists: lines(lists.filter(({ task }) => task !== undefined)) },
      { id: 'courses', title: courses, lists: lines(lists.filter(({ task }) => task === undefined)) },
    ].filter((group) => group.lists.length > 0),
  };
}

export function listLine(site: Site, list: ReadingList): ListLine {
  const items = list.sections.flatMap((section) => section.items.flatMap((item) => itemView(site, item)));
  return {
    id: list.id,
    text: list.task ?? list.title,
    href: site.paths.readingList(list.id),
    purpose: list.purpose,
    total: total(site, items),
    audience: list.audience.join(', '),
  };
}

function itemView(site: Site, item: ReadingListItem): ItemView[] {
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
      supersededBy: incoming
        .filter(({ type }) => type === 'is-superseded-by')
        .map(({ from }) => ({ text: repository.entries.get(from)?.title ?? from, href: paths.entry(from) })),
    },
  ];
}

function total(site: Site, items: readonly ItemView[]): string {
  return site.t.readingLists.total(items.length, minutesOfAll(site, items));
}

function minutesOf(site: Site, items: readonly ItemView[]): string {
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
