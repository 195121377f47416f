import type { Entry } from '../core/entry.ts';
import { sourceNotes } from './locator.ts';
import type { Site } from './site.ts';

/** An entry in a list of cards: what tells which it is. A page has many, so they are short. */
export function shortCoins({ paths, t }: Site, entry: Entry): string {
  const date = entry.updated ?? entry.published;
  return `${commonCoins(t)}&${new URLSearchParams([
    ['rft.title', entry.title],
    ...entry.contributors.map((name) => ['rft.creator', name]),
    ...(date === undefined ? [] : [['rft.date', date]]),
    ['rft.identifier', paths.absolute(paths.entry(entry.id))],
  ])}`;
}

/** What is the same for every entry. The search adds the title and the address of each result. */
export function commonCoins(t: Site['t']): string {
  return new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'report'],
    ['rft.publisher', t.siteName],
  ]).toString();
}

/**
 * An entry as a ContextObject in a span, by which Zotero saves a whole list in one go:
 * https://archive.org/details/ocoins-specification
 */
export function coins(site: Site, entry: Entry): string {
  const { paths, t } = site;
  const date = entry.updated ?? entry.published;
  return new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'report'],
    ['rft.title', entry.title],
    ...entry.contributors.map((name) => ['rft.creator', name]),
    ['rft.publisher', t.siteName],
    ...(date === undefined ? [] : [['rft.date', date]]),
    ['rft.identifier', paths.absolute(paths.entry(entry.id))],
    ['rft.description', entry.summary],
    ['rft.source', sourceNotes(site, entry.sources).join('; ')],
    ['rft.language', entry.language],
  ]).toString();
}
