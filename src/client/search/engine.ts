import type { Postings } from '../../core/facets.ts';
import { partFolder } from '../../core/search/index-part.ts';
import { bodyOf, factSeparator } from '../../core/search/indexed-text.ts';
import type { Ask } from '../../core/search/plan.ts';
import type { Hit } from '../../core/search/rank.ts';
import { type Order, postingsOf, type Standing } from '../../core/search/standing.ts';
import { weights } from '../../core/search/weights.ts';
import { persistently, persistentUnder, remembering } from './fetching.ts';

/** Everything that the page asks of the index; each part is loaded when it is first needed. */
export type Engine = {
  /** Begins to load what every question needs. */
  warm: () => void;
  /** Entries that hold a word or a phrase, with their scores. */
  hits: (ask: Extract<Ask, { text: string }>) => Promise<Hit[]>;
  /** Which entry is which, and the orders in which all can be listed. */
  order: () => Promise<Order>;
  /** Which entries stand under each value of each facet. */
  postings: () => Promise<Postings>;
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
  mergeIndex: (folder: string, options: object) => Promise<void>;
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
};
type PagefindResult = { id: string; score: number; words: number[]; matchedMetaFields?: string[] };
type Fragment = { url: string; content: string; meta: Record<string, string> };

let line: ReturnType<typeof persistentUnder> | undefined;

/**
 * The engine and its index, from the site itself.
 * @param base base path of the site, '' at the root.
 * @param parts how many parts the index has. @param failures how often loading has failed: a browser may remember the failure of an address, so each try has its own.
 */
export function createEngine(base: string, parts: number, failures: number): Engine {
  line ??= persistentUnder(`${base}/pagefind/`);
  const file = (name: string): string => `${base}/pagefind/${name}`;
  const pagefind = once(() =>
    persistently(async (attempt) => {
      const again = failures + attempt === 0 ? '' : `?attempt=${failures}-${attempt}`;
      const loaded = (await import(/* @vite-ignore */ `${file('pagefind.js')}${again}`)) as Pagefind;
      // On the page's own thread: many searches in a row have stalled the worker for seconds, here each takes a millisecond or two.
      const options = { baseUrl: '/', ranking: weights.engine };
      await loaded.options({ ...options, noWorker: true });
      await loaded.init();
      const before = line?.lost() ?? 0;
      const others = Array.from({ length: parts - 1 }, (_, at) => file(partFolder(at + 1)));
      await Promise.all(others.map((folder) => loaded.mergeIndex(folder, options)));
      if ((line?.lost() ?? 0) > before) throw new Error(lostPart);
      return loaded;
    }),
  );
  // What lies under this address is fetched persistently already.
  const json = async <Data>(name: string): Promise<Data> => (await (await fetch(file(name))).json()) as Data;
  const order = once(() => json<Order>('order.json'));
  const fragment = remembering((id) => readFragment(file(`fragment/${id}.pf_fragment`)));

  return {
    // Whoever asks next is told of a failure.
    warm: () => void pagefind().catch(() => {}),
    order,
    postings: once(async () => postingsOf(await json<Standing>('facets.json'), await order())),
    async hits(ask) {
      const ready = await pagefind();
      const before = line?.lost() ?? 0;
      const { results } = await ready.search(ask.type === 'phrase' ? `"${ask.text}"` : ask.text);
      // The engine goes on without a part that it cannot load, as if nothing stood there.
      if ((line?.lost() ?? 0) > before) throw new Error(lostPart);
      return results.map(({ id, score, words, matchedMetaFields = [] }) => ({
        id,
        score,
        positions: words,
        inTitle: matchedMetaFields.includes('title'),
      }));
    },
    async card(id) {
      const { url, content, meta } = await fragment(id);
      const { id: entry = '', kind = '', label = '', title = '', summary = '', facts = '' } = meta;
      const shown = facts.split(factSeparator).filter(Boolean);
      return { id: entry, kind, label, title, summary, facts: shown, url, body: bodyOf(content) };
    },
  };
}

const lostPart = 'A part of the index could not be loaded.';

/** What the engine keeps of one entry: JSON after a mark, compressed. Read here, since the engine gives it for its own hits only. */
async function readFragment(address: string): Promise<Fragment> {
  const response = await fetch(address);
  const unzipped = response.body?.pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(unzipped).text();
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
}

/** Loads when first asked, and keeps what came. */
function once<Part>(load: () => Promise<Part>): () => Promise<Part> {
  const kept = remembering(load);
  return () => kept('');
}
