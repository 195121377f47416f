import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslRecord } from './record.ts';

// The key of a BibTeX record is the id of the entry, not one made of its author and title.
// Our ids hold nothing that BibTeX could misread, so none of their hyphens need be dropped.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** The formats of a reference, by the ending of their file. */
export const citationFormats = {
  bib: { mediaType: 'application/x-bibtex', write: (records) => plugins.output.format('bibtex', records) },
  ris: {
    mediaType: 'application/x-research-info-systems',
    write: (records) => plugins.output.format('ris', records),
  },
  json: {
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (records) => `${JSON.stringify(records, null, 2)}\n`,
  },
} as const satisfies Record<string, { mediaType: string; write: (records: readonly CslRecord[]) => string }>;

export type CitationFormat = keyof typeof citationFormats;
export const citationFormatNames = Object.keys(citationFormats) as CitationFormat[];
