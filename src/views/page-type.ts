import { listingPageId, type Paths, readListingPageId } from '../core/paths.ts';
import { pageNumbers } from './pagination.ts';
import type { Site } from './site.ts';

/** A kind of page: which there are, where each stands, and all that each shows. */
export type PageType<View> = {
  /** The ids of all of them: what stands in the address where the kind has a place for it. */
  ids: (site: Site) => Iterable<string>;
  address: (paths: Paths, id: string) => string;
  /** Null where no page has that id. */
  view: (site: Site, id: string) => View | null;
};

/** A page of which there is one; its id is empty. */
export function onePage<View>(address: (paths: Paths) => string, view: (site: Site) => View): PageType<View> {
  return { ids: () => [''], address, view: (site, id) => (id === '' ? view(site) : null) };
}

/** What has a page or several, since entries are listed under it: its id in the address, and how many entries there are. */
export type Listing<Of> = { id: string; of: Of; entries: number };

/**
 * Pages of things under which entries are listed. The further pages of one have ids of their own: 'governance/page/2'.
 * @param listings what there is, by its id in the address.
 */
export function listingPages<Of, View>({
  listings,
  address,
  view,
}: {
  listings: (site: Site, id?: string) => Iterable<Listing<Of>>;
  address: (paths: Paths, id: string) => string;
  view: (site: Site, of: Of, number: number) => View;
}): PageType<View> {
  return {
    *ids(site) {
      for (const { id, entries } of listings(site))
        for (const number of pageNumbers(entries)) yield listingPageId(id, number);
    },
    address(paths, pageId) {
      const { id, number } = readListingPageId(pageId);
      return paths.pageOf(address(paths, id), number);
    },
    view(site, pageId) {
      const { id, number } = readListingPageId(pageId);
      const [found] = listings(site, id);
      const isThere = found !== undefined && pageNumbers(found.entries).includes(number);
      // No page has two addresses: `page/1` and `page/02` are none.
      return isThere && listingPageId(id, number) === pageId ? view(site, found.of, number) : null;
    },
  };
}

/**
 * The things of a table as listings.
 * @param entries how many entries are listed under one.
 * @param options `inAddress` gives what stands in the address for an id, and `inTable` the id of that.
 */
export function listingsOf<Of extends { id: string }>(
  table: (site: Site) => ReadonlyMap<string, Of>,
  entries: (site: Site, of: Of) => number,
  {
    inAddress = same,
    inTable = same,
  }: { inAddress?: (id: string) => string; inTable?: (id: string) => string } = {},
): (site: Site, id?: string) => Listing<Of>[] {
  return (site, id) => {
    const all = table(site);
    const one = id === undefined ? undefined : all.get(inTable(id));
    const some = id === undefined ? [...all.values()] : one === undefined ? [] : [one];
    return some.map((of) => ({ id: inAddress(of.id), of, entries: entries(site, of) }));
  };
}

function same(id: string): string {
  return id;
}
