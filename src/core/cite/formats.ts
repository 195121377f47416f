import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslRecord } from './record.ts';
import type { SourceRecord } from './source-record.ts';

type Cited = CslRecord | SourceRecord;

// The key of a BibTeX record is the id of the entry, not one made of its author and title.
// Our ids hold nothing that BibTeX could misread, so none of their hyphens need be dropped.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** The formats of a reference, by the ending of their file. */
export const citationFormats = {
  bib: {
    mediaType: 'application/x-bibtex',
    write: (records) => plugins.output.format('bibtex', records.map(withEscapedNames)),
  },
  ris: {
    mediaType: 'application/x-research-info-systems',
    write: (records) => records.map(risRecord).join('\n'),
  },
  json: {
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (records) => `${JSON.stringify(records, null, 2)}\n`,
  },
} as const satisfies Record<string, { mediaType: string; write: (records: readonly Cited[]) => string }>;

/** Names of bodies are the one field that the package does not escape for LaTeX, to which a percent sign begins a comment. */
function withEscapedNames(record: Cited): object {
  const author = record.author.map((name) =>
    'literal' in name && name.literal !== undefined
      ? { literal: name.literal.replace(/[%#&$_]/g, '\\$&').replace(/[~^]/g, ' ') }
      : name,
  );
  return { ...record, author };
}

/** The package cuts ids after 20 characters, and two entries would have one. */
function risRecord(record: Cited): string {
  return unwrapped(plugins.output.format('ris', [record])).replace(/^ID {2}- .*$/m, `ID  - ${record.id}`);
}

/** The package breaks values after 70 code units, in the middle of a word or of a character. RIS ends a field at a line end. */
function unwrapped(ris: string): string {
  return ris.replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '');
}

export type CitationFormat = keyof typeof citationFormats;
export const citationFormatNames = Object.keys(citationFormats) as CitationFormat[];
