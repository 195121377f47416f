/**
 * Search records in the bulk format of OpenSearch, for whoever makes many repositories searchable together:
 * https://docs.opensearch.org/latest/api-reference/document-apis/bulk/
 */
import type { Document } from '../document/document.ts';
import type { Entry } from '../entry.ts';
import { words } from '../field.ts';
import type { Paths } from '../paths.ts';
import type { Repository } from '../repository.ts';
import { labelsOf } from '../search/record.ts';
import { type Vocabulary, withBroader } from '../vocabulary.ts';
import { analyzedLanguages, anyLanguage } from './opensearch/analysis.ts';
import type { ExportSite } from './opensearch/mapping.ts';

/** Longest id of a record, in bytes. */
const mostIdBytes = 512;

/** What records are made with: the index that they go into, the site that they come from, and its addresses. */
export type BulkContext = { index: string; site: ExportSite; paths: Paths };

/**
 * An action with its record, two lines, for each entry in the order of ids; one at a time, so that no collection is too large.
 * @throws with a sentence where an address is longer than an id may be.
 */
export function* bulkLines(repository: Repository, context: BulkContext): Generator<string> {
  for (const entry of repository.entries.values()) {
    const document = repository.byFile.get(entry.file);
    const { paths, index, site } = context;
    const url = paths.absolute(paths.entry(entry.id));
    if (new TextEncoder().encode(url).length > mostIdBytes)
      throw new Error(`An id has at most ${mostIdBytes} bytes, and ${url} has more. Shorten SITE_URL.`);
    const record = bulkRecord(entry, document, repository, { url, site });
    yield `${line({ index: { _index: index, _id: url } })}${line(record)}`;
  }
}

/** One entry as the engine keeps it: what the site searches, and what a reader may narrow by. What is not said is left out. */
export function bulkRecord(
  entry: Entry,
  document: Document | undefined,
  { vocabulary, sources }: Repository,
  { url, site }: { url: string; site: ExportSite },
) {
  const { themes, countries, actors, phases, levels } = vocabulary;
  const { title, summary, keywords } = entry;
  const body = document?.text ?? '';
  const [language = ''] = entry.language.toLowerCase().split('-');
  return {
    id: entry.id,
    url,
    site,
    kind: entry.kind,
    language: entry.language,
    title,
    summary,
    keywords,
    labels: [...new Set(labelsOf(entry, vocabulary))],
    localized: {
      [analyzedLanguages.includes(language) ? language : anyLanguage]: { title, summary, body, keywords },
    },
    themes: terms(themes, entry.themes),
    broaderThemes: terms(
      themes,
      withBroader(themes, entry.themes).filter((id) => !entry.themes.includes(id)),
    ),
    countries: terms(countries, entry.countries),
    actors: terms(actors, entry.actors),
    addressees: entry.addressees.map(({ actor, role, basis }) => ({ ...term(actors, actor), role, basis })),
    phases: terms(phases, entry.phases),
    levels: terms(levels, entry.levels),
    strength: entry.strength,
    outcome: entry.outcome,
    evidence: entry.evidence,
    // As in the data of the site: a recommendation that nobody has looked at is not assessed.
    status: entry.kind === 'recommendation' ? (entry.status ?? { state: 'not-assessed' }) : undefined,
    sources: entry.sources.map(({ source, section, pages }) => ({
      id: source,
      title: sources.get(source)?.title,
      url: sources.get(source)?.URL,
      section,
      pages,
    })),
    aliases: entry.aliases,
    published: entry.published,
    updated: entry.updated,
    reviewBy: entry.reviewBy,
    words: words(body),
  };
}

type Terms = Vocabulary[keyof Vocabulary];

function terms(table: Terms, ids: readonly string[]) {
  return ids.map((id) => term(table, id));
}

function term(table: Terms, id: string) {
  return { id, label: table.get(id)?.label ?? id };
}

/** JSON in one line, also for readers that end a line where Unicode does. */
function line(value: object): string {
  const unicode = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, unicode)}\n`;
}
