import { sourceNote } from '../core/cite/record.ts';
import type { Locator } from '../core/locator.ts';
import type { Site } from './site.ts';

/** 'Norway 2008, section 3.6, p. 23' */
export function locatorText({ repository, t }: Pick<Site, 'repository' | 't'>, locator: Locator): string {
  const { source, section, pages } = locator;
  return [
    repository.sources.get(source)?.shortTitle ?? source,
    ...placeInSource(t, section ?? null, pages ?? null),
  ].join(', ');
}

/** The section and the pages, each in words, as far as they are known. */
export function placeInSource(t: Site['t'], section: string | null, pages: string | null): string[] {
  return [
    ...(section === null ? [] : [t.entry.section(section)]),
    ...(pages === null ? [] : [t.entry.pages(pages)]),
  ];
}

/** Each source once, in full, with all places in it: 'Title (publisher, 2008), section 3.6, pp. 22-23; section 10, p. 46'. */
export function sourceNotes(
  { repository, t }: Pick<Site, 'repository' | 't'>,
  locators: readonly Locator[],
): string[] {
  return [...Map.groupBy(locators, ({ source }) => source)].map(([source, places]) => {
    const written = places.map(({ section, pages }) =>
      placeInSource(t, section ?? null, pages ?? null).join(', '),
    );
    const known = written.filter((place) => place !== '').join('; ');
    const title = sourceNote({ source }, repository.sources);
    return known === '' ? title : `${title}, ${known}`;
  });
}
