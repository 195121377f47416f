import type { ReadingList } from '../core/reading-list.ts';
import { bodyHtml } from './body.ts';
import { type Citation, listCitation } from './citation.ts';
import { courseAnchor } from './course-file.ts';
import { writtenDate } from './date.ts';
import { follow } from './feeds.ts';
import { type Frame, frame } from './frame.ts';
import { type Tongue, tongue } from './language.ts';
import { listMetadata, type Metadata } from './metadata.ts';
import { type ItemView, itemView, minutesOf, total } from './reading-list-item.ts';
import { discovery, recordOfList } from './record.ts';
import type { Anchor, Site } from './site.ts';

export type ReadingListView = {
  frame: Frame;
  metadata: Metadata;
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
  /** What a trainer takes from here: the hand-out, a copy of one's own, the course file. */
  takeAway: TakeAway;
  /** For programs that embed. */
  discovery: Anchor;
  words: Site['t']['readingLists'];
};

/** A script may make the copy at once; without it the link leads to the page that can. */
export type TakeAway = {
  title: string;
  print: Anchor;
  makeMine: Anchor & { id: string };
  course: Anchor;
  card: Anchor;
  embed: { title: string; help: string; code: string; copy: string; copied: string };
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
      follow: follow(site, { kind: 'readingLists', id: list.id }),
    }),
    metadata: listMetadata(site, list),
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
    takeAway: takeAway(site, list),
    discovery: discovery(site, paths.readingListRecord(list.id), list.title),
    words: t.readingLists,
  };
}

function takeAway(site: Site, list: ReadingList): TakeAway {
  const { t, paths } = site;
  const { handOut } = t;
  return {
    title: handOut.takeAway,
    print: { text: handOut.print, href: paths.readingListHandOut(list.id) },
    makeMine: { text: handOut.makeMine, href: paths.myListCopy(list.id), id: list.id },
    course: courseAnchor(site, list),
    card: { text: handOut.card, href: paths.readingListCard(list.id) },
    embed: {
      title: handOut.embed,
      help: handOut.embedHelp,
      code: recordOfList(site, list).html,
      copy: handOut.copyEmbed,
      copied: t.site.copied,
    },
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
