import type { Entry } from '../core/entry.ts';
import type { ReadingList } from '../core/reading-list.ts';
import { writtenDate } from './date.ts';
import { sourceNotes } from './locator.ts';
import type { Anchor, Site } from './site.ts';

/** How to cite a page: the reference, the address that stays, and files for reference managers. */
export type Citation = { reference: string; address: string; files: Anchor[]; labels: CitationLabels };

export type CitationLabels = {
  title: string;
  reference: string;
  address: string;
  files: string;
  copyReference: string;
  copyAddress: string;
  copied: string;
};

export function entryCitation(site: Site, entry: Entry): Citation {
  const { paths, t } = site;
  const based = sourceNotes(site, entry.sources).join('; ');
  return citation(site, entry, {
    path: paths.entry(entry.id),
    title: t.entry.cite,
    further: ` ${t.entry.basedOn(based)}`,
    file: (name) => paths.file('entries', entry.id, name),
  });
}

export function listCitation(site: Site, list: ReadingList): Citation {
  const { paths, t } = site;
  return citation(site, list, {
    path: paths.readingList(list.id),
    title: t.readingLists.cite,
    further: '',
    file: (name) => paths.file('reading-lists', list.id, name),
  });
}

type Cited = Pick<Entry | ReadingList, 'title' | 'contributors' | 'published' | 'updated'>;
type At = { path: string; title: string; further: string; file: (name: string) => string };

function citation({ paths, t }: Site, cited: Cited, at: At): Citation {
  const address = paths.absolute(at.path);
  const date = cited.updated ?? cited.published;
  const authors = cited.contributors.length === 0 ? '' : `${cited.contributors.join(', ')}. `;
  const published = date === undefined ? t.siteName : `${t.siteName}, ${writtenDate(date)}`;
  const ending = /[.?!]$/.test(cited.title) ? '' : '.';
  return {
    reference: `${authors}${cited.title}${ending} ${published}. ${address}.${at.further}`,
    address,
    files: (['ris', 'bib', 'json'] as const).map((format) => ({
      text: t.entry.formats[format],
      href: at.file(`citation.${format}`),
    })),
    labels: {
      title: at.title,
      reference: t.entry.reference,
      address: t.entry.address,
      files: t.entry.files,
      copyReference: t.entry.copyReference,
      copyAddress: t.entry.copyAddress,
      copied: t.site.copied,
    },
  };
}
