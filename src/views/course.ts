import type { Block, Course, CoursePage } from '../core/export/cartridge/course.ts';
import type { ReadingList } from '../core/reading-list.ts';
import { toRead } from './course-item.ts';
import { direction } from './language.ts';
import { readingListView } from './reading-lists.ts';
import type { Site } from './site.ts';

/** A reading list as a course: what an item leads to is looked up here, and nothing of it is left to be looked up. */
export function courseView(site: Site, list: ReadingList): Course {
  const { t, paths } = site;
  const shown = readingListView(site, list);
  const address = paths.absolute(paths.readingList(list.id));
  const licence = t.course.licence(t.siteName, t.site.licenceName);
  return {
    id: list.id,
    title: list.title,
    purpose: list.purpose,
    language: list.language,
    direction: direction(list.language),
    address,
    licence,
    changed: list.updated ?? list.published ?? null,
    about: aboutPage(site, list, {
      total: shown.total,
      contents: shown.sections.map(({ title, minutes }) => `${title}: ${minutes}`),
      address,
      licence,
    }),
    sections: list.sections.map(({ title, items }) => {
      const read = items.flatMap((item) => toRead(site, item));
      return {
        title,
        notes: { title: t.course.notes(title), blocks: read.flatMap(({ blocks }) => blocks) },
        items: read.map(({ item }) => item),
      };
    }),
  };
}

type Summary = { total: string; contents: readonly string[]; address: string; licence: string };

function aboutPage(
  { t }: Site,
  { purpose, audience, aims, contributors }: ReadingList,
  { total, contents, address, licence }: Summary,
): CoursePage {
  const { course } = t;
  return {
    title: course.about,
    blocks: [
      { kind: 'paragraph', text: purpose },
      ...(audience.length === 0
        ? []
        : [{ kind: 'paragraph' as const, label: course.audience, text: audience.join(', ') }]),
      { kind: 'paragraph', text: total },
      ...listed(course.aims, aims),
      ...listed(course.contents, contents),
      ...(contributors.length === 0
        ? []
        : [{ kind: 'paragraph' as const, text: course.assembledBy(contributors.join(', ')) }]),
      { kind: 'link', label: course.standsAt, text: address, address },
      { kind: 'link', text: licence, address: t.site.licenceUrl },
    ],
  };
}

function listed(heading: string, items: readonly string[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ];
}
