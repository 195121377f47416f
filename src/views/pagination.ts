import type { Anchor, Site } from './site.ts';

/** So many entries stand on a page: a page must not grow with the collection. */
export const pageLength = 60;

/** The foot of a page of a long listing. */
export type Pagination = {
  label: string;
  /** 'Entries 61 to 120 of 3,000' */
  position: string;
  previous: Anchor | null;
  next: Anchor | null;
  /** The first page, those near this one, and the last. */
  pages: (Anchor & { name: string; isCurrent: boolean })[];
};

/** The numbers of the pages that so many entries need; there is always a first. */
export function pageNumbers(entries: number): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(entries / pageLength)) }, (_, at) => at + 1);
}

/** The page, from 1, on which the entry stands that has so many before it. */
export function pageAfter(before: number): number {
  return Math.floor(before / pageLength) + 1;
}

/** A group of a listing as one page shows it: `items` are those on the page, and `count` is all of them. */
export type Part<Group> = Group & { count: number; before: number };

/**
 * What of each group stands on a page, when all are listed one after the other; a group that has no item there is left out.
 * @param before how many entries are listed before the first group.
 */
export function partsOnPage<Group extends { items: readonly unknown[] }>(
  groups: readonly Group[],
  number: number,
  before = 0,
): Part<Group>[] {
  const from = (number - 1) * pageLength;
  let start = before;
  return groups.flatMap((group) => {
    const at = start;
    start += group.items.length;
    const items = group.items.slice(Math.max(0, from - at), Math.max(0, from + pageLength - at));
    return items.length === 0 ? [] : [{ ...group, items, count: group.items.length, before: at }];
  });
}

/** How one comes to the other pages; null where one page holds all. */
export function pagination(
  { t, paths }: Pick<Site, 't' | 'paths'>,
  { address, entries, number, what }: { address: string; entries: number; number: number; what: string },
): Pagination | null {
  const last = pageNumbers(entries).length;
  if (last === 1) return null;
  const words = t.terms.pages;
  const to = (page: number): string => paths.pageOf(address, page);
  return {
    label: words.label,
    position: words.position(
      what,
      (number - 1) * pageLength + 1,
      Math.min(entries, number * pageLength),
      entries,
    ),
    previous: number === 1 ? null : { text: words.previous, href: to(number - 1) },
    next: number === last ? null : { text: words.next, href: to(number + 1) },
    pages: near(number, last).map((page) => ({
      text: t.terms.written(page),
      name: words.page(page),
      href: to(page),
      isCurrent: page === number,
    })),
  };
}

/** A page of a listing: where it stands, and what it is called. */
export function pageNamed(
  { t, paths }: Pick<Site, 't' | 'paths'>,
  title: string,
  address: string,
  number: number,
): { title: string; path: string } {
  return {
    title: number === 1 ? title : t.terms.pages.title(title, number),
    path: paths.pageOf(address, number),
  };
}

const nearest = 2;

function near(number: number, last: number): number[] {
  const around = Array.from({ length: 2 * nearest + 1 }, (_, at) => number - nearest + at);
  const shown = around.filter((page) => page > 1 && page < last);
  return [1, ...shown, last];
}
