import type { EntryRecord } from '../../core/export/oembed.ts';
import { isId } from '../../core/id.ts';

/** What is known of an entry: itself, that there is none of the id, or that it could not be loaded. */
export type Known = EntryRecord | 'unknown' | 'failed';

export type Records = {
  /** What is known by now; null while it is on its way. */
  get: (id: string) => Known | null;
  /** Asks for those that are not known yet, and for those again that could not be loaded where it is wanted. */
  load: (ids: readonly string[], again?: boolean) => Promise<void>;
};

/** So many requests at a time. */
const most = 6;

/** Loads what pages of this site say of their entries, each once. */
export function createRecords(addressOf: (id: string) => string, onKnown: () => void): Records {
  const known = new Map<string, Known | null>();
  const waiting: string[] = [];
  let running = 0;
  let settle: (() => void)[] = [];

  function next(): void {
    while (running < most && waiting.length > 0) {
      const id = waiting.shift() ?? '';
      running += 1;
      ask(addressOf(id)).then((record) => {
        known.set(id, record);
        running -= 1;
        onKnown();
        next();
      });
    }
    if (running === 0) {
      for (const done of settle) done();
      settle = [];
    }
  }

  return {
    get: (id) => known.get(id) ?? null,
    load(ids, again = false) {
      for (const id of ids) {
        const isThere = known.has(id) && !(again && known.get(id) === 'failed');
        if (isThere || !isId(id)) continue;
        known.set(id, null);
        waiting.push(id);
      }
      return new Promise((resolve) => {
        settle.push(resolve);
        next();
      });
    },
  };
}

async function ask(address: string): Promise<Known> {
  try {
    const response = await fetch(address);
    if (response.status === 404) return 'unknown';
    return response.ok ? ((await response.json()) as EntryRecord) : 'failed';
  } catch {
    return 'failed';
  }
}
