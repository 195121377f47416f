import type { Entry } from '../core/entry.ts';
import type { ReadingList } from '../core/reading-list.ts';
import { citedDate } from './date.ts';
import { sourceNotes } from './locator.ts';
import type { Anchor, Site } from './site.ts';

/** How to cite a page: the reference, the address that stays, and files for reference managers. */
export type Citation = {
  /** The reference as text, and in three parts, of which the second is the title. */
  reference: string;
  parts: readonly [before: string, title: string, after: string];
  address: string;
  /** `name` is what a file is called where it is saved, `copy` the label of the button that copies it. */
  files: (Anchor & { name: string; copy: string })[];
  labels: CitationLabels;
};

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

type Cited = Pick<Entry | ReadingList, 'id' | 'title' | 'contributors' | 'published' | 'updated'>;
type At = { path: string; title: string; further: string; file: (name: string) => string };

function citation({ paths, t }: Site, cited: Cited, at: At): Citation {
  const address = paths.absolute(at.path);
  const parts = referenceParts(t, cited, address, at.further);
  return {
    parts,
    reference: parts.join(''),
    address,
    files: (['ris', 'bib', 'json'] as const).map((format) => ({
      text: t.entry.formats[format],
      href: at.file(`citation.${format}`),
      name: `${cited.id}.${format}`,
      copy: t.entry.copyFormat(t.entry.formats[format]),
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

/**
 * A report with a web page, as in the seventh edition of the APA manual: author, date, title, publisher, address. Names stand
 * as they were given, since nobody can tell a person from a body; a publisher that is the author is not named again. What the
 * entry rests on follows between square brackets, where that style describes a work.
 */
function referenceParts(t: Site['t'], cited: Cited, address: string, further: string): Citation['parts'] {
  const date = cited.updated ?? cited.published;
  const names = cited.contributors.length === 0 ? [t.siteName] : cited.contributors;
  const last = names.at(-1) ?? '';
  const authors = names.length === 1 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
  const publisher = cited.contributors.length === 0 ? '' : ` ${ended(t.siteName)}`;
  return [
    `${ended(authors)} (${date === undefined ? t.entry.noDate : citedDate(date)}). `,
    ended(cited.title),
    `${publisher} ${address}${further}`,
  ];
}

function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
