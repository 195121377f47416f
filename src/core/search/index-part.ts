/**
 * The index of a large collection is made in parts, one after another, since the engine holds all of one in memory: 0.26 MB for
 * each entry. The reader's browser asks all parts as one.
 */

/** Entries of the largest index that is not parted. */
export const mostInOne = 5_000;

/** What is wrong with the number of entries that somebody has set for a part; null where nothing is. */
export function partEntriesProblem(set: string | null): string | null {
  if (set === null || /^[1-9]\d{0,8}$/.test(set)) return null;
  return `INDEX_ENTRIES is ${JSON.stringify(set)}, which is no number of entries. Write a whole number such as ${mostInOne}, or leave it out.`;
}

/**
 * How many parts an index of so many entries has. Both what a build needs in memory and what a reader loads for a word grow with
 * the square root of the collection: two parts at 10,000 entries cost a reader 6 % more bytes and five requests for a query, four
 * at 50,000 are of 12,500 entries each.
 * @param set most entries of a part, as `partEntriesProblem` allows it; null to leave it at that.
 */
export function indexParts(entries: number, set: string | null): number {
  return Math.max(1, Math.ceil(set === null ? Math.sqrt(entries / mostInOne) : entries / Number(set)));
}

/**
 * The part in which a record stands, from 0. Its url alone decides, so that a new entry moves no other; and nothing else does, so
 * that a word is as rare in each part as in all together, by which the engine scores it.
 */
export function partOf(url: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (const sign of url) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 0) % parts;
}

/** The folder of a part within that of the index; the first part lies in it. */
export function partFolder(part: number): string {
  return part === 0 ? '' : `part-${part + 1}/`;
}
