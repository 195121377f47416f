import type { Reads, Thing, Watch } from '../core/watch.ts';
import { contentDigest, digestOf } from './digest.ts';
import { sourceDigest } from './document-cache.ts';
import { readKept, writeKept } from './kept-json.ts';

/** What the files of a folder were made of, from one build to the next. */
export type KeptReads = {
  /** The key under which a file was made, if all that it was made of is as it was then; null where that is not known. */
  keyOf: (file: string) => string | null;
  /** Of a file that was made now: its key, and what it was made of. */
  made: (file: string, key: string, reads: Reads) => void;
  /** Writes it down for the next time: of the files that were asked for and found to be as they were, and of those made now. */
  keep: () => void;
};

/** Things and digests of what they hold stand in one order; sets name both by their places; files name their sets. */
type List = {
  code: string;
  things: readonly (readonly [table: string, name: string | null])[];
  digests: readonly string[];
  sets: readonly (readonly [things: readonly number[], within: readonly number[]])[];
  files: Readonly<Record<string, readonly [key: string, set: number]>>;
};

/**
 * @param list the file in which it is kept; it may be deleted or damaged at any time, and then nothing is known.
 * @param code the digest of what makes the files: with other code nothing is known either.
 * @param watch over all that the files are made of, before anything was read.
 */
export function keptReads(list: string, code: string, watch: Watch): KeptReads {
  const before = readList(list, code);
  const digest = digests(watch);
  // Things keep the numbers that they had, so that no set has to be told anew.
  for (const [table, name] of before.things) watch.numberOf({ table, name });
  const isSame = remember((thing: number) => digest(thing) === before.digests[thing]);
  const old = before.sets.map(([things]): Kept => ({ things, within: [] }));
  for (const [at, [, within]] of before.sets.entries())
    for (const set of within) old[at]?.within.push(old[set] as Kept);
  const isAsItWas = remember(
    ({ things, within }: Kept): boolean => things.every(isSame) && within.every(isAsItWas),
  );
  const now = new Map<string, readonly [key: string, reads: Reads]>();
  return {
    keyOf(file) {
      const [key, set] = before.files[file] ?? ['', -1];
      const reads = old[set];
      if (reads === undefined || !isAsItWas(reads)) return null;
      now.set(file, [key, reads]);
      return key;
    },
    made(file, key, reads) {
      now.set(file, [key, reads]);
    },
    keep: () => writeKept(list, listOf(code, watch.things, digest, now)),
  };
}

type Kept = { things: readonly number[]; within: Kept[] };

/** The digest of what a thing holds, by its number. */
function digests(watch: Watch): (thing: number) => string {
  const digest = remember((at: number): string => {
    const { table, name } = watch.things[at] as Thing;
    const values = watch.tableOf(table);
    if (name !== null) return valueDigest(values?.get(name) ?? null);
    const rows = [...(values ?? [])].map(
      ([row]) => `${row}\0${digest(watch.numberOf({ table, name: row }))}`,
    );
    return contentDigest(rows.join('\0'));
  });
  return digest;
}

function valueDigest(value: unknown): string {
  const known = typeof value === 'object' && value !== null ? sourceDigest(value) : undefined;
  return known ?? digestOf(value);
}

function listOf(
  code: string,
  things: readonly Thing[],
  digest: (thing: number) => string,
  files: ReadonlyMap<string, readonly [key: string, reads: Reads]>,
): List {
  const [numbers, used] = numbering<number>();
  const [setNumbers, sets] = numbering<Reads>();
  const named = [...files].map(([file, [key, reads]]) => [file, [key, setNumbers(reads)]] as const);
  const rows: (readonly [number[], number[]])[] = [];
  // A set may bring further ones; each is reached, since they are put at the end.
  for (const { things: read, within } of sets)
    rows.push([Array.from(read, numbers), Array.from(within, setNumbers)]);
  return {
    code,
    things: used.map((thing) => [things[thing]?.table ?? '', things[thing]?.name ?? null]),
    digests: used.map(digest),
    sets: rows,
    files: Object.fromEntries(named),
  };
}

/** Gives numbers from 0 on to what it is asked for, and has all of it in that order. */
function numbering<Of>(): [(of: Of) => number, Of[]] {
  const numbers = new Map<Of, number>();
  const all: Of[] = [];
  const numberOf = (of: Of): number => {
    const known = numbers.get(of) ?? all.length;
    if (known === all.length) {
      numbers.set(of, known);
      all.push(of);
    }
    return known;
  };
  return [numberOf, all];
}

function remember<Of, Value>(compute: (of: Of) => Value): (of: Of) => Value {
  const known = new Map<Of, { value: Value }>();
  return (of) => {
    const found = known.get(of) ?? { value: compute(of) };
    known.set(of, found);
    return found.value;
  };
}

const nothing: List = { code: '', things: [], digests: [], sets: [], files: {} };

function readList(list: string, code: string): List {
  const known = readKept(list) as List | null;
  return known?.code === code
    ? { ...known, files: Object.assign(Object.create(null), known.files) }
    : nothing;
}
