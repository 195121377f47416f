import type { Block, CourseItem } from '../core/export/cartridge/course.ts';
import { isPlainAddress } from '../core/export/cartridge/text.ts';
import type { Locator } from '../core/locator.ts';
import type { ReadingListItem } from '../core/reading-list.ts';
import type { Source } from '../core/source.ts';
import { placeInSource, sourceNotes } from './locator.ts';
import { itemView } from './reading-list-item.ts';
import type { Site } from './site.ts';

/** What is opened, and what the page of the section says of it. */
export type ToRead = { item: CourseItem; blocks: Block[] };

/** An entry or a source that is not there gives none. */
export function toRead(site: Site, item: ReadingListItem): ToRead[] {
  const { source, section, pages } = item;
  return source === undefined
    ? entryToRead(site, item)
    : sourceToRead(site, item, { source, section, pages });
}

function entryToRead(site: Site, item: ReadingListItem): ToRead[] {
  const { t, paths } = site;
  // What was withdrawn leads nowhere, so a course has no place for it.
  const shown = itemView(site, item).filter(({ href }) => href !== null);
  return shown.map((view) => ({
    item: {
      kind: 'entry',
      id: view.id,
      title: view.title,
      leadsTo: { address: paths.absolute(paths.entry(view.id)) },
    },
    blocks: [
      { kind: 'heading', text: view.title },
      { kind: 'paragraph', text: [view.kindLabel, view.importanceLabel, view.minutes ?? ''].join(' · ') },
      { kind: 'paragraph', text: view.summary },
      ...(view.supersededBy.length === 0
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: t.course.superseded(view.supersededBy.map(({ text }) => text).join('; ')),
            },
          ]),
      ...remarks(site, item),
    ],
  }));
}

function sourceToRead(site: Site, item: ReadingListItem, locator: Locator): ToRead[] {
  const { t, paths, repository } = site;
  const source = repository.sources.get(locator.source);
  if (source === undefined) return [];
  const title = [source.title, ...placeInSource(t, locator.section ?? null, locator.pages ?? null)].join(
    ', ',
  );
  const reference: Block = { kind: 'paragraph', text: sourceNotes(site, [locator]).join('; ') };
  const about = paths.absolute(paths.source(source.id));
  const facts = [
    t.course.source,
    t.labels.importance[item.importance],
    ...(item.minutes === undefined ? [] : [t.readingLists.minutes(item.minutes)]),
  ];
  return [
    {
      item: {
        kind: 'source',
        id: source.id,
        title,
        leadsTo: sourceLeadsTo(site, source, { title, reference }),
      },
      blocks: [
        { kind: 'heading', text: title },
        { kind: 'paragraph', text: facts.join(' · ') },
        reference,
        { kind: 'link', text: about, address: about },
        ...remarks(site, item),
      ],
    },
  ];
}

/** The source itself where it stands on the web, and the page on it here where its address could be misread. */
function sourceLeadsTo(
  { paths }: Site,
  { id, URL: written }: Source,
  { title, reference }: { title: string; reference: Block },
): CourseItem['leadsTo'] {
  const about = paths.absolute(paths.source(id));
  if (written === undefined)
    return { page: { title, blocks: [reference, { kind: 'link', text: about, address: about }] } };
  const address = new URL(written).href;
  return { address: isPlainAddress(address) ? address : about };
}

function remarks({ t }: Site, { note, question }: ReadingListItem): Block[] {
  return [
    ...(note === undefined ? [] : [{ kind: 'paragraph' as const, label: t.course.note, text: note }]),
    ...(question === undefined
      ? []
      : [{ kind: 'paragraph' as const, label: t.course.question, text: question }]),
  ];
}
