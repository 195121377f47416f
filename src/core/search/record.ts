import type { Document } from '../document/document.ts';
import type { Entry } from '../entry.ts';
import type { Facet } from '../facets.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { withBroader } from '../vocabulary.ts';
import { bodyMark, factSeparator, partWords, withoutMarks } from './indexed-text.ts';

/** What the search engine takes in: a page of HTML that exists for it alone, under the path of the entry. */
export type SearchRecord = {
  url: string;
  html: string;
  /** The values under which the entry stands, for each facet. */
  values: Readonly<Record<Facet, readonly string[]>>;
  /** What entries are ordered by: the title in lower case, and the day of the last change. */
  title: string;
  date: string;
};

/** What of the whole repository a record draws on. */
export type RecordContext = {
  vocabulary: Vocabulary;
  /** Path of the entry without base path, which the reader's browser adds. */
  url: string;
  /** The card of the entry as lists show it: the result is the same card. */
  card: { kindLabel: string; meta: readonly string[] };
};

/**
 * An entry as the engine should find it. Its keywords and the labels of its terms are searched too, but weigh less than
 * what the entry says.
 */
export function searchRecord(
  entry: Entry,
  document: Document,
  { vocabulary, url, card }: RecordContext,
): SearchRecord {
  const hidden = [
    // Named, since the engine would take it from the heading, with marks between its words.
    meta('title', entry.title),
    meta('id', entry.id),
    meta('kind', entry.kind),
    meta('label', card.kindLabel),
    meta('summary', entry.summary),
    meta('facts', card.meta.map(withoutMarks).join(factSeparator)),
  ];
  const html = [
    `<html lang="${text(entry.language)}"><body><main data-pagefind-body>`,
    `<h1 data-pagefind-weight="1">${text(partWords(entry.title))}</h1>`,
    `<p data-pagefind-weight="1">${text(partWords(entry.summary))}</p>`,
    `<p>${text(bodyMark)}</p>`,
    ...document.text.split('\n').map((block) => `<p>${text(partWords(block))}</p>`),
    `<p>${text(bodyMark)}</p>`,
    `<p data-pagefind-weight="1">${text(partWords(entry.keywords.join('. ')))}</p>`,
    `<p data-pagefind-weight="0.5">${text(partWords(labelsOf(entry, vocabulary).join('. ')))}</p>`,
    `<div data-pagefind-ignore>${hidden.join('')}</div>`,
    '</main></body></html>',
  ];
  return {
    url,
    html: html.join(''),
    values: facetValues(entry, vocabulary),
    title: entry.title.toLowerCase(),
    date: entry.updated ?? entry.published ?? '0000-00-00',
  };
}

/** The values under which an entry stands, for each facet. */
export function facetValues(entry: Entry, { themes }: Pick<Vocabulary, 'themes'>): Record<Facet, string[]> {
  return {
    kind: [entry.kind],
    theme: withBroader(themes, entry.themes),
    country: entry.countries.map((id) => id.toLowerCase()),
    actor: [...new Set([...entry.actors, ...entry.addressees.map(({ actor }) => actor)])],
    phase: [...entry.phases],
  };
}

/** Labels of what it is filed under. Other names of the same things are found through the lexicon. */
export function labelsOf(entry: Entry, { themes, countries, actors, phases }: Vocabulary): string[] {
  const named =
    (terms: ReadonlyMap<string, { label: string; acronym?: string | undefined }>) =>
    (id: string): string[] => {
      const term = terms.get(id);
      return term === undefined ? [] : [term.label, ...(term.acronym ? [term.acronym] : [])];
    };
  return [
    ...entry.themes.flatMap(named(themes)),
    ...entry.countries.flatMap(named(countries)),
    ...[...entry.actors, ...entry.addressees.map(({ actor }) => actor)].flatMap(named(actors)),
    ...entry.phases.flatMap(named(phases)),
  ];
}

function meta(name: string, value: string): string {
  return `<span data-pagefind-meta="${name}">${text(value)}</span>`;
}

function text(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
