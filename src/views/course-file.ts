import type { ReadingList } from '../core/reading-list.ts';
import type { Anchor, Site } from './site.ts';

/** Where the course file of a list stands. */
export function courseFile({ paths }: Pick<Site, 'paths'>, id: string): string {
  return paths.file('reading-lists', id, `${id}.imscc`);
}

/** The link to the course file, as a list's page shows it. */
export function courseAnchor(site: Site, list: ReadingList): Anchor {
  return { text: site.t.course.file, href: courseFile(site, list.id) };
}
