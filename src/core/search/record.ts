import type { Document } from '../document/document.ts';
import type { Entry } from '../entry.ts';
import { type Facet, facets } from '../facets.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { withBroader } from '../vocabulary.ts';
import { factSeparator } from './fact-separator.ts';

/** What the search engine takes in: a page of HTML that exists for it alone, under the path of the entry. */
export type SearchRecord = { url: string; html: string };

/** What of the whole repository a record draws on. */
export type RecordContext = {
  vocabulary: Vocabulary;
  /** Path of the entry without base path, which the reader's browser adds. */
  url: string;
  /** The card of the entry as lists show it: the result is the same card. */
  card: { kindLabel: string; meta: readonly string[] };
};

/**
 * An entry as the engine should find it. What readers call things (keywords, labels and aliases of its terms) is
 * searched too, but weighs less than what the entry says.
 */
export function searchRecord(
  entry: Entry,
  document: Document,
  { vocabulary, url, card }: RecordContext,
): SearchRecord {
  const values = facetValues(entry, vocabulary);
  const hidden = [
    meta('id', entry.id),
    meta('kind', entry.kind),
    meta('label', card.kindLabel),
    meta('summary', entry.summary),
    meta('facts', card.meta.join(factSeparator)),
    ...facets.flatMap((facet) => values[facet].map((value) => filter(facet, value))),
    // A record without a key would vanish from the sorted results, so each has both.
    sort('title', entry.title.toLowerCase()),
    sort('date', entry.updated ?? entry.published ?? '0000-00-00'),
  ];
  const html = [
    `<html lang="${text(entry.language)}"><body><main data-pagefind-body>`,
    `<h1 data-pagefind-weight="1">${text(entry.title)}</h1>`,
    `<p data-pagefind-weight="2">${text(entry.summary)}</p>`,
    ...document.text.split('\n').map((block) => `<p>${text(block)}</p>`),
    `<p data-pagefind-weight="0.5">${text(otherNames(entry, vocabulary).join('. '))}</p>`,
    `<div data-pagefind-ignore>${hidden.join('')}</div>`,
    '</main></body></html>',
  ];
  return { url, html: html.join('') };
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

function otherNames(entry: Entry, { themes, countries, actors, phases }: Vocabulary): string[] {
  const named =
    (
      terms: ReadonlyMap<string, { label: string; aliases: readonly string[]; acronym?: string | undefined }>,
    ) =>
    (id: string): string[] => {
      const term = terms.get(id);
      return term === undefined ? [] : [term.label, ...(term.acronym ? [term.acronym] : []), ...term.aliases];
    };
  return [
    ...entry.keywords,
    ...entry.themes.flatMap(named(themes)),
    ...entry.countries.flatMap(named(countries)),
    ...[...entry.actors, ...entry.addressees.map(({ actor }) => actor)].flatMap(named(actors)),
    ...entry.phases.flatMap(named(phases)),
  ];
}

function meta(name: string, value: string): string {
  return `<span data-pagefind-meta="${name}">${text(value)}</span>`;
}

function filter(name: string, value: string): string {
  return `<span data-pagefind-filter="${name}">${text(value)}</span>`;
}

function sort(name: string, value: string): string {
  return `<span data-pagefind-sort="${name}">${text(value)}</span>`;
}

function text(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
