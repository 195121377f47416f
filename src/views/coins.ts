import type { Entry } from '../core/entry.ts';
import { sourceNotes } from './locator.ts';
import type { Site } from './site.ts';

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
