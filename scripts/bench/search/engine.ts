import type { Answer } from './metrics.ts';

/** How many results of each engine are judged. */
export const depth = 10;

/** An engine that has taken in a collection. */
export type Engine = {
  name: string;
  /** What it is and how it is set, and what its times hold. */
  about: string;
  /** The first documents for a query, by their ids in the collection. */
  ask: (query: string) => Promise<Answer>;
};

/** An engine that answers in this process; its time is that of the search alone. */
export function localEngine(name: string, about: string, find: (query: string) => readonly string[]): Engine {
  return {
    name,
    about: `${about}; the search alone, in Node`,
    async ask(query) {
      const begin = performance.now();
      const ids = find(query).slice(0, depth);
      return { ids, ms: performance.now() - begin };
    },
  };
}
