/**
 * Which things a computation reads, so that a build knows what has to be made again: a page whose things are all as they were
 * shows what it showed.
 */

/** A thing that can be read: a value of a table by its name there, or without a name the whole table in its order. */
export type Thing = { table: string; name: string | null };

/** What a computation has read: things, by their numbers in a watch, and what it took over from other computations. */
export type Reads = { readonly things: Iterable<number>; readonly within: Iterable<Reads> };

export class Watch {
  readonly #tables = new Map<string, ReadonlyMap<string, unknown>>();
  readonly #numbers = new Map<string, Map<string | null, number>>();
  readonly #things: Thing[] = [];
  #running: { things: Set<number>; within: Set<Reads> } | null = null;

  /** Runs a computation, and says what it read. */
  during<Value>(compute: () => Value): { value: Value; reads: Reads } {
    const around = this.#running;
    const reads = { things: new Set<number>(), within: new Set<Reads>() };
    this.#running = reads;
    try {
      return { value: compute(), reads };
    } finally {
      this.#running = around;
    }
  }

  /** Lets the computation that runs take over what another read, since it uses what that gave. */
  takeOver(reads: Reads): void {
    this.#running?.within.add(reads);
  }

  /** All things that have a number, in the order of these. */
  get things(): readonly Thing[] {
    return this.#things;
  }

  /** The number of a thing, from 0; whether it is there does not matter. */
  numberOf({ table, name }: Thing): number {
    const named = this.#numbers.get(table) ?? new Map<string | null, number>();
    this.#numbers.set(table, named);
    const known = named.get(name);
    if (known !== undefined) return known;
    named.set(name, this.#things.length);
    return this.#things.push({ table, name }) - 1;
  }

  /** A table as it is, without a note that it is read; undefined where none has that name. */
  tableOf(name: string): ReadonlyMap<string, unknown> | undefined {
    return this.#tables.get(name);
  }

  /** The same object, each table in it, and each other value, under watch; the names of its tables begin with `name`. */
  watched<Owner extends object>(owner: Owner, name: string): Owner {
    const result = {};
    for (const [field, value] of Object.entries(owner)) {
      const table = `${name}.${field}`;
      if (value instanceof Map) Object.assign(result, { [field]: this.#watchedMap(table, value) });
      else if (isPlain(value)) Object.assign(result, { [field]: this.watched(value, table) });
      else this.#watchField(result, field, table, value);
    }
    return result as Owner;
  }

  #watchedMap(table: string, values: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
    this.#tables.set(table, values);
    return new WatchedMap(values, this.#noteOf(table));
  }

  #watchField(owner: object, field: string, table: string, value: unknown): void {
    this.#tables.set(table, new Map([[field, value]]));
    const note = this.#noteOf(table);
    Object.defineProperty(owner, field, {
      enumerable: true,
      get() {
        note(field);
        return value;
      },
    });
  }

  #noteOf(table: string): (name: string | null) => void {
    return (name) => {
      this.#running?.things.add(this.numberOf({ table, name }));
    };
  }
}

/** A map that says what is read of it. */
class WatchedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #values: ReadonlyMap<string, Value>;
  readonly #note: (name: string | null) => void;

  constructor(values: ReadonlyMap<string, Value>, note: (name: string | null) => void) {
    this.#values = values;
    this.#note = note;
  }

  get(name: string): Value | undefined {
    this.#note(name);
    return this.#values.get(name);
  }

  has(name: string): boolean {
    this.#note(name);
    return this.#values.has(name);
  }

  get size(): number {
    return this.#whole().size;
  }

  keys(): MapIterator<string> {
    return this.#whole().keys();
  }

  values(): MapIterator<Value> {
    return this.#whole().values();
  }

  entries(): MapIterator<[string, Value]> {
    return this.#whole().entries();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(call: (value: Value, name: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [name, value] of this.#whole()) call(value, name, this);
  }

  #whole(): ReadonlyMap<string, Value> {
    this.#note(null);
    return this.#values;
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
