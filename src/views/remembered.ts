import type { Site } from './site.ts';

/**
 * Computes once for each thing of a site what all pages of a listing share: a listing of n entries has n/50 pages, and each would
 * else go through all n. @param make must give the same for the same site and thing.
 */
export function remembered<Of extends object, Value>(
  make: (site: Site, of: Of) => Value,
): (site: Site, of: Of) => Value {
  const sites = new WeakMap<Site, WeakMap<Of, { value: Value }>>();
  return (site, of) => {
    const known = sites.get(site) ?? new WeakMap<Of, { value: Value }>();
    sites.set(site, known);
    const made = known.get(of) ?? { value: make(site, of) };
    known.set(of, made);
    return made.value;
  };
}
