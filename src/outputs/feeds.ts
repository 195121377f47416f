import { feedFormatNames, feedFormats } from '../core/export/feed.ts';
import { type FeedOf, feedIds, feedView, follow } from '../views/feeds.ts';
import { once } from '../views/remembered.ts';
import type { Site } from '../views/site.ts';
import type { Output } from './output.ts';

/** The feeds of the collection, of each term that is followed, and of each list. Where nothing has a date, there is none. */
export function* feeds(site: Site): Iterable<Output> {
  const { paths } = site;
  if (follow(site, { kind: 'everything' }) !== null)
    yield* inEachFormat(site, { kind: 'everything' }, paths.home);
  const pageOf = {
    themes: paths.theme,
    countries: paths.country,
    actors: paths.actor,
    readingLists: paths.readingList,
  };
  for (const kind of ['themes', 'countries', 'actors', 'readingLists'] as const) {
    for (const { id, of } of feedIds(site, kind))
      yield* inEachFormat(site, { kind, id: of }, pageOf[kind](id));
  }
}

function inEachFormat(site: Site, of: FeedOf, page: string): Output[] {
  const { atom, json } = site.paths.feeds(page);
  const addresses = { xml: atom, json };
  const feed = once(site, () => feedView(site, of));
  return feedFormatNames.map((format) => {
    const { mediaType, write } = feedFormats[format];
    return { address: addresses[format], mediaType, write: () => write(feed()) };
  });
}
