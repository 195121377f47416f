import type { ReadingList } from '../core/reading-list.ts';
import { bodyHtml } from './body.ts';
import { type Citation, listCitation } from './citation.ts';
import { writtenDate } from './date.ts';
import { type Frame, frame } from './frame.ts';
import { type Tongue, tongue } from './language.ts';
import { type ItemView, itemView, minutesOf, total } from './reading-list-item.ts';
import type { Anchor, Site } from './site.ts';

export type ReadingListView = {
  frame: Frame;
  trail: Anchor[];
  title: string;
  tongue: Tongue;
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
    tongue: tongue(list.language),
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
