import type { Reads } from '../core/watch.ts';
import type { Site } from './site.ts';

/**
 * Computes once for each thing of a site what all pages of a listing share: a listing of n entries has n/50 pages, and each would
 * else go through all n. @param make must give the same for the same site and thing.
 */
export function remembered<Of extends object, Value>(
  make: (site: Site, of: Of) => Value,
): (site: Site, of: Of) => Value {
  const sites = new WeakMap<Site, WeakMap<Of, () => Value>>();
  return (site, of) => {
    const known = sites.get(site) ?? new WeakMap<Of, () => Value>();
    sites.set(site, known);
    const made = known.get(of) ?? once(site, () => make(site, of));
    known.set(of, made);
    return made();
  };
}

/** Computes something when it is first wanted, and keeps it; whoever is given it has read what it was computed from. */
export function once<Value>({ watch }: Site, make: () => Value): () => Value {
  let made: { value: Value; reads: Reads | null } | null = null;
  return () => {
    made ??= watch?.during(make) ?? { value: make(), reads: null };
    if (made.reads !== null) watch?.takeOver(made.reads);
    return made.value;
  };
}
