/**
 * The index that search records are put into: https://docs.opensearch.org/latest/mappings/
 */
import type { Vocabulary } from '../../vocabulary.ts';
import { analysis, analyzedLanguages, analyzersOf, anyLanguage } from './analysis.ts';
import { synonymRules } from './synonyms.ts';

/** The site that records come from; its address is the beginning of every id. */
export type ExportSite = { name: string; url: string };

/** What the mapping says of itself, by which a file of ours is known. */
export const recordFormat = 'lessons-search-records-1';

const keyword = { type: 'keyword' };
const day = { type: 'date', format: 'strict_date' };
const text = (language: string) => ({ type: 'text', ...analyzersOf(language) });
const object = (properties: object) => ({ type: 'object', properties });
/** Parts that are asked for together, as a body with its role; each can be asked for alone as well. */
const nested = (properties: object) => ({ type: 'nested', include_in_parent: true, properties });
/** An id for programs and a label for people, which can be counted and searched. */
const term = { id: keyword, label: { type: 'keyword', fields: { text: text('en') } } };

const fields = {
  id: keyword,
  url: keyword,
  site: object({ name: keyword, url: keyword }),
  kind: keyword,
  language: keyword,
  title: {
    ...text(anyLanguage),
    fields: { sort: { type: 'keyword', normalizer: 'folded' } },
  },
  summary: text(anyLanguage),
  /** Filled from the text in its language, and no part of a record: it is in the index once more and not in the file. */
  body: text(anyLanguage),
  keywords: text(anyLanguage),
  labels: text('en'),
  localized: object(
    Object.fromEntries(
      [...analyzedLanguages, anyLanguage].map((language) => [
        language,
        object({
          title: text(language),
          summary: text(language),
          body: { ...text(language), copy_to: 'body' },
          keywords: text(language),
        }),
      ]),
    ),
  ),
  themes: object(term),
  broaderThemes: object(term),
  countries: object(term),
  actors: object(term),
  addressees: nested({ ...term, role: keyword, basis: keyword }),
  phases: object(term),
  levels: object(term),
  strength: keyword,
  outcome: keyword,
  evidence: object({ basis: keyword, voice: keyword }),
  status: object({
    state: keyword,
    date: { type: 'date', format: 'strict_date||strict_year_month||strict_year' },
    proof: text('en'),
    source: keyword,
  }),
  sources: nested({
    id: keyword,
    title: { ...text('en'), fields: { exact: keyword } },
    url: keyword,
    section: keyword,
    pages: keyword,
  }),
  aliases: keyword,
  published: day,
  updated: day,
  reviewBy: day,
  words: { type: 'integer' },
};

/** The body of the request that makes the index: settings with analyzers and synonyms, and a mapping that takes no other field. */
export function indexMapping(vocabulary: Vocabulary, site: ExportSite) {
  return {
    settings: {
      index: { number_of_shards: 1, auto_expand_replicas: '0-1' },
      analysis: analysis(synonymRules(vocabulary)),
    },
    mappings: {
      dynamic: 'strict',
      _meta: { format: recordFormat, site: site.name, url: site.url },
      properties: fields,
    },
  };
}
