/**
 * Loading parts over a line that may be slow or break: each is tried again before it counts as lost.
 */

/** How often a part is asked for, and how long the first wait is before it is asked for again, in milliseconds. */
const tries = 3;
const pause = 400;

/** @throws what the last try threw. */
export async function persistently<Part>(ask: (attempt: number) => Promise<Part>): Promise<Part> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask(attempt);
    } catch (error) {
      if (attempt + 1 >= tries) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause * 2 ** attempt));
    }
  }
}

/** A JSON file of this site. */
export function fetchJson<Data>(address: string): Promise<Data> {
  return persistently(async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (await response.json()) as Data;
  });
}

/** Keeps what was loaded by its key, and forgets what failed, so that it can be asked for again. */
export function remembering<Part>(load: (key: string) => Promise<Part>): (key: string) => Promise<Part> {
  const kept = new Map<string, Promise<Part>>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return before;
    const loading = load(key);
    kept.set(key, loading);
    loading.catch(() => kept.delete(key));
    return loading;
  };
}

/**
 * Makes requests under an address persistent, whoever makes them. The engine notes a part of the index that it cannot load
 * on the console and goes on without it, as if nothing stood there; so lost parts are counted here.
 */
export function persistentUnder(prefix: string): { lost: () => number } {
  const plain = globalThis.fetch.bind(globalThis);
  let lost = 0;
  globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!pathname.startsWith(prefix)) return plain(input, init);
    try {
      return await persistently(async () => {
        const response = await plain(input, init);
        if (!response.ok) throw new Error(`${pathname}: ${response.status}`);
        // The line can break in the middle of a part: only a whole one counts.
        return new Response(await response.arrayBuffer(), { headers: response.headers });
      });
    } catch (error) {
      lost += 1;
      throw error;
    }
  };
  return { lost: () => lost };
}
