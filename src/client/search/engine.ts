import { type Facet, facets, type Postings } from '../../core/facets.ts';
import { bodyOf, factSeparator } from '../../core/search/indexed-text.ts';
import type { Ask } from '../../core/search/plan.ts';
import type { Hit } from '../../core/search/rank.ts';
import { weights } from '../../core/search/weights.ts';
import { persistently, persistentUnder, remembering } from './fetching.ts';

/** The engine, loaded: everything that the page asks of it. */
export type Engine = {
  /** Entries that answer an ask, with their scores. */
  hits: (ask: Exclude<Ask, { type: 'listed' }>) => Promise<Hit[]>;
  /** Ids of all entries, in the order of a sort key; `number` is their order in the repository. */
  ordered: (key: 'title' | 'date' | 'number') => Promise<readonly string[]>;
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
  /** Text of the body, to take an excerpt from. */
  body: string;
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
  data: () => Promise<{ url: string; content: string; meta: Record<string, string> }>;
};

let line: ReturnType<typeof persistentUnder> | undefined;

/**
 * Loads the engine and its index from the site itself.
 * @param base base path of the site, '' at the root.
 * @param failures how often loading has failed: a browser may remember the failure of an address, so each try has its own.
 */
export async function loadEngine(base: string, failures: number): Promise<Engine> {
  line ??= persistentUnder(`${base}/pagefind/`);
  const pagefind = await persistently(async (attempt) => {
    const again = failures + attempt === 0 ? '' : `?attempt=${failures}-${attempt}`;
    const loaded = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js${again}`)) as Pagefind;
    await loaded.options({
      // Addresses stay as they are in the index; the page puts its own base path before them.
      baseUrl: '/',
      ranking: weights.engine,
      // Many searches in a row have stalled the worker for seconds; on the page's own thread each takes a millisecond or two.
      noWorker: true,
    });
    await loaded.init();
    return loaded;
  });
  const fragments = new Map<string, PagefindResult['data']>();

  async function search(term: string | null, options: object = {}): Promise<PagefindResult[]> {
    const before = line?.lost() ?? 0;
    const { results } = await pagefind.search(term, options);
    if ((line?.lost() ?? 0) > before) throw new Error('A part of the index could not be loaded.');
    for (const { id, data } of results) if (!fragments.has(id)) fragments.set(id, data);
    return results;
  }

  return {
    async hits(ask) {
      const results =
        ask.type === 'tagged'
          ? await search(null, {
              filters: { all: ask.values.map(({ facet, value }) => ({ [facet]: value })) },
            })
          : await search(ask.type === 'phrase' ? `"${ask.text}"` : ask.text);
      return results.map(({ id, score, words, matchedMetaFields = [] }) => ({
        id,
        score,
        positions: words,
        inTitle: matchedMetaFields.includes('title'),
      }));
    },
    ordered: remembering(async (key) => {
      const results = await search(null, { sort: { [key]: key === 'date' ? 'desc' : 'asc' } });
      return results.map(({ id }) => id);
    }),
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
      const data = fragments.get(id);
      if (data === undefined) throw new Error(`No result ${id}.`);
      const { meta, url, content } = await data();
      const { id: entry = '', kind = '', label = '', title = '', summary = '', facts = '' } = meta;
      const body = bodyOf(content);
      return {
        id: entry,
        kind,
        label,
        title,
        summary,
        facts: facts.split(factSeparator).filter(Boolean),
        url,
        body,
      };
    },
  };
}
