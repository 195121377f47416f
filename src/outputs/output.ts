import type { Site } from '../views/site.ts';

/** A file of the site that is no page: where it stands, what it is, and how it is written once it is wanted. */
export type Output = {
  /** Its address, with the base path. */
  address: string;
  mediaType: string;
  /** Reads from the site all that the file is made of: what was read before is not known to be in it. */
  write: () => string | Uint8Array;
};

/** All files of one sort. */
export type Outputs = (site: Site) => Iterable<Output>;

export function jsonFile(address: string, content: () => unknown): Output {
  return { address, mediaType: 'application/json', write: () => JSON.stringify(content()) };
}

/**
 * A thing by its name, read while a file is written: then it is known that the file is made of it.
 * @throws where it is not there.
 */
export function thing<Name extends string, Value>(table: ReadonlyMap<Name, Value>, name: Name): Value {
  const found = table.get(name);
  if (found === undefined) throw new Error(`There is no ${JSON.stringify(name)} to write a file of.`);
  return found;
}
