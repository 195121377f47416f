import type { Site } from '../views/site.ts';

/** A file of the site that is no page: where it stands, what it is, and how it is written once it is wanted. */
export type Output = {
  /** Its address, with the base path. */
  address: string;
  mediaType: string;
  write: () => string | Uint8Array;
};

/** All files of one sort. */
export type Outputs = (site: Site) => Iterable<Output>;

export function jsonFile(address: string, content: () => unknown): Output {
  return { address, mediaType: 'application/json', write: () => JSON.stringify(content()) };
}

/** What several files are taken from, made when the first of them is wanted. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
