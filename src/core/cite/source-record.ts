import type { Source } from '../source.ts';

/** A source as CSL-JSON. Sources are written in that form; what is added is its key, and what BibTeX needs. */
export type SourceRecord = Omit<Source, 'author'> & { 'citation-key': string; author: SourceName[] };

export type SourceName = NonNullable<Source['author']>[number];

/** The reference to a source: whoever names no author is published by one. */
export function sourceRecord(source: Source): SourceRecord {
  const publisher = source.publisher === undefined ? [] : [{ literal: source.publisher }];
  // BibTeX writes the name of a body between braces, where no brace or backslash can be escaped.
  const author = (source.author ?? publisher).map((name) =>
    Object.fromEntries(
      Object.entries(name).map(([part, text]) => [part, (text ?? '').replace(/[{}\\]/g, ' ').trim()]),
    ),
  );
  return { ...source, 'citation-key': source.id, author };
}
