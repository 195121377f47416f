import { type Facet, facets, type Postings } from '../../core/facets.ts';
import { factSeparator } from '../../core/search/fact-separator.ts';
import type { QueryTerm } from '../../core/search/query.ts';
import type { Hit } from '../../core/search/rank.ts';

/** The engine, loaded: everything that the page asks of it. */
export type Engine = {
  /** Entries that hold a term, with their scores. */
  hits: (term: QueryTerm) => Promise<Hit[]>;
  /** Ids of all entries, in the order of a sort key. */
  ordered: (key: 'title' | 'date') => Promise<string[]>;
  /** Which entries stand under each of the values that the page offers. */
  postings: (offered: Readonly<Record<Facet, readonly string[]>>) => Promise<Postings>;
  card: (id: string) => Promise<CardFields>;
};

/** What a result shows. */
export type CardFields = {
  id: string;
  kind: string;
  label: string;
  title: string;
  summary: string;
  facts: string[];
  url: string;
};

/** The part of Pagefind that is used; https://pagefind.app/docs/api/ */
type Pagefind = {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string | null, options?: object) => Promise<{ results: PagefindResult[] }>;
};

type PagefindResult = {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
  data: () => Promise<{ url: string; meta: Record<string, string> }>;
};

/**
 * Loads the engine and its index from the site itself.
 * @param base base path of the site, '' at the root.
 * @param attempt how often loading has failed: a browser may remember the failure of an address, so each attempt has its own.
 */
export async function loadEngine(base: string, attempt: number): Promise<Engine> {
  const again = attempt === 0 ? '' : `?attempt=${attempt}`;
  const pagefind = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js${again}`)) as Pagefind;
  await pagefind.options({
    // Addresses stay as they are in the index; the page puts its own base path before them.
    baseUrl: '/',
    // Measured on seven test collections: with the standard weight a title swamps the text in searches by single words.
    ranking: { metaWeights: { title: 0.25 }, termSimilarity: 3, diacriticSimilarity: 0.2 },
    // Many searches in a row have stalled the worker for seconds; on the page's own thread each takes a millisecond or two.
    noWorker: true,
  });
  await pagefind.init();
  const fragments = new Map<string, PagefindResult['data']>();

  async function search(term: string | null, options: object = {}): Promise<PagefindResult[]> {
    const { results } = await pagefind.search(term, options);
    for (const { id, data } of results) if (!fragments.has(id)) fragments.set(id, data);
    return results;
  }

  return {
    async hits({ text, isPhrase }) {
      const results = await search(isPhrase ? `"${text}"` : text);
      return results.map(({ id, score, matchedMetaFields = [] }) => ({
        id,
        score,
        inTitle: matchedMetaFields.includes('title'),
      }));
    },
    async ordered(key) {
      const results = await search(null, { sort: { [key]: key === 'date' ? 'desc' : 'asc' } });
      return results.map(({ id }) => id);
    },
    async postings(offered) {
      const under = async (facet: Facet, value: string) => {
        const results = await search(null, { filters: { [facet]: value } });
        return [value, new Set(results.map(({ id }) => id))] as const;
      };
      const all = await Promise.all(
        facets.map(async (facet) => {
          const sets = await Promise.all(offered[facet].map((value) => under(facet, value)));
          return [facet, new Map(sets)] as const;
        }),
      );
      return Object.fromEntries(all) as Record<Facet, Map<string, Set<string>>>;
    },
    async card(id) {
      const fragment = await fragments.get(id)?.();
      if (fragment === undefined) throw new Error(`No result ${id}.`);
      const { meta, url } = fragment;
      const { id: entry = '', kind = '', label = '', title = '', summary = '', facts = '' } = meta;
      return {
        id: entry,
        kind,
        label,
        title,
        summary,
        facts: facts.split(factSeparator).filter(Boolean),
        url,
      };
    },
  };
}
