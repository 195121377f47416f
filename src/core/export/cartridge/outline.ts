import type { Course, CourseItem, CoursePage } from './course.ts';
import { pageHtml } from './page.ts';
import { itemTitle } from './text.ts';
import { webLinkXml } from './web-link.ts';

/** What a cartridge holds and in which order: folders, in them items, each with its one file. */
export type Outline = readonly Folder[];
export type Folder = { key: string; title: string; items: readonly Leaf[] };

/**
 * `key` is made of ids and numbers only; so is the name of the file. It begins with the id of the list: two lists may be loaded
 * into one course, where Canvas takes equal identifiers, and equal names of files, for the same thing.
 */
export type Leaf = {
  key: string;
  title: string;
  type: 'webcontent' | 'imswl_xmlv1p1';
  file: string;
  text: string;
};

/**
 * The list as folders: one that says what the list is for, then one a section, which begins with its notes and questions.
 * All stand in folders, because Canvas moves what stands outside of them to a module of its own making.
 */
export function outline(course: Course): Outline {
  const seen = new Map<string, number>();
  return [
    folder(course, 'about', course.about.title, [page(course, 'about', course.about)]),
    ...course.sections.map(({ title, notes, items }, at) =>
      folder(course, `section.${at + 1}`, title, [
        page(course, `notes.${at + 1}`, notes),
        ...items.map((item) => leaf(course, item, keyOf(item, seen))),
      ]),
    ),
  ];
}

function folder({ id }: Course, key: string, title: string, items: readonly Leaf[]): Folder {
  return { key: `${id}.folder.${key}`, title: itemTitle(title), items };
}

function page(course: Course, key: string, { title, blocks }: CoursePage): Leaf {
  return {
    key: `${course.id}.${key}`,
    title: itemTitle(title),
    type: 'webcontent',
    file: `${course.id}/${key}.html`,
    text: pageHtml({ title, blocks }, course),
  };
}

function leaf(course: Course, { title, leadsTo }: CourseItem, key: string): Leaf {
  if ('page' in leadsTo) return page(course, key, leadsTo.page);
  return {
    key: `${course.id}.${key}`,
    title: itemTitle(title),
    type: 'imswl_xmlv1p1',
    file: `${course.id}/${key}.xml`,
    text: webLinkXml({ title, address: leadsTo.address }),
  };
}

/** Named after what is read, not after its place: a course that is loaded again then finds what it has. No id holds a dot. */
function keyOf({ kind, id }: CourseItem, seen: Map<string, number>): string {
  const key = `${kind}.${id}`;
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times === 1 ? key : `${key}.${times}`;
}
