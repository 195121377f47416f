import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Doc } from '../collection.ts';
import { type Engine, localEngine } from '../engine.ts';

/** MiniSearch as most sites set it, and as it comes; https://lucaong.github.io/minisearch/ */
export function miniSearchEngines(docs: readonly Doc[]): Engine[] {
  const index = new MiniSearch<Doc>({ fields: ['title', 'text'] });
  index.addAll(docs);
  const engine = (name: string, about: string, options: SearchOptions): Engine =>
    localEngine(name, about, (query) => index.search(query, options).map(({ id }) => String(id)));
  return [
    engine('minisearch', 'MiniSearch with prefixes, fuzzy 0.2, any word', { prefix: true, fuzzy: 0.2 }),
    engine('minisearch-plain', 'MiniSearch as it comes', {}),
  ];
}
