import type { Plain } from '../document/yaml.ts';

/** A thing with an id, and what a reader knows it by. */
export type Named = { id: string; title: string };

/** A thing as it is compared: its fields, its body, and the ids that it had before. */
export type Thing = Named & {
  fields: Readonly<Record<string, Plain>>;
  body: string;
  aliases: readonly string[];
};

/** What became of the things of a set between two states of the content, each list in the order of ids. */
export type Comparison = {
  added: Named[];
  /** `parts` names the fields that differ, and 'text' for the body. */
  changed: (Named & { parts: string[] })[];
  /** `from` is the old id; `joined` says that the other was there before, so that two became one. */
  renamed: (Named & { from: string; joined: boolean })[];
  removed: Named[];
};

/** Compares two states of a set, by id and by former ids. */
export function compare(before: readonly Thing[], after: readonly Thing[]): Comparison {
  const [old, now] = [byId(before), byId(after)];
  const successors = new Map(after.flatMap((thing) => thing.aliases.map((alias) => [alias, thing] as const)));
  const comparison: Comparison = { added: [], changed: [], renamed: [], removed: [] };
  const origins = new Map<string, Thing>();

  for (const thing of old.values()) {
    if (now.has(thing.id)) continue;
    const successor = successors.get(thing.id);
    if (successor === undefined) {
      comparison.removed.push(named(thing));
      continue;
    }
    const joined = old.has(successor.id) || origins.has(successor.id);
    comparison.renamed.push({ ...named(successor), from: thing.id, joined });
    if (!joined) origins.set(successor.id, thing);
  }
  for (const thing of now.values()) {
    const origin = origins.get(thing.id);
    const was = old.get(thing.id) ?? origin;
    if (was === undefined) {
      comparison.added.push(named(thing));
      continue;
    }
    // That the new name lists the old one is what renaming means.
    const parts = differences(was, thing).filter((part) => part !== 'aliases' || origin === undefined);
    if (parts.length > 0) comparison.changed.push({ ...named(thing), parts });
  }
  return comparison;
}

/** The names of what differs: fields in the order of names, then the body. */
function differences(before: Thing, after: Thing): string[] {
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])].sort();
  const fields = names.filter((name) => fieldText(before, name) !== fieldText(after, name));
  return before.body === after.body ? fields : [...fields, 'text'];
}

/** The same text for the same data, in whatever order its fields were written. */
function fieldText({ fields }: Thing, name: string): string | undefined {
  if (!Object.hasOwn(fields, name)) return undefined;
  return JSON.stringify(fields[name], (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** In the order of ids; the first of two things with one id stands. */
function byId(things: readonly Thing[]): Map<string, Thing> {
  const ids = new Map<string, Thing>();
  for (const thing of [...things].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)))
    if (!ids.has(thing.id)) ids.set(thing.id, thing);
  return ids;
}

function named({ id, title }: Named): Named {
  return { id, title };
}
