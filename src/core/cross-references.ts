import { linkTarget } from './document/link-target.ts';
import type { Entry } from './entry.ts';
import type { EntryId } from './id.ts';
import { listFolder } from './paths.ts';
import { type Related, related } from './related.ts';
import { type CrossReferenceType, inverseOf } from './relation.ts';
import type { Repository } from './repository.ts';
import { withBroader } from './vocabulary.ts';

export type Outgoing = { type: CrossReferenceType; to: EntryId; note: string | null };
export type Incoming = { type: CrossReferenceType; from: EntryId; note: string | null };

/** What stands around one entry. */
export type CrossReferences = {
  outgoing: Outgoing[];
  incoming: Incoming[];
  /** Entries that share something telling with it, the nearest first, each with what they share. */
  readonly related: readonly Related[];
  /** Ids of the reading lists that hold it. */
  readingLists: string[];
};

/** The index of the whole repository: for each entry what stands around it, for each term what stands under it. */
export type CrossReferenceIndex = {
  entries: ReadonlyMap<EntryId, CrossReferences>;
  /** Entries under each theme; a top theme holds those of its narrower ones. */
  themes: ReadonlyMap<string, readonly EntryId[]>;
  countries: ReadonlyMap<string, readonly EntryId[]>;
  phases: ReadonlyMap<string, readonly EntryId[]>;
  levels: ReadonlyMap<string, readonly EntryId[]>;
  /** Entries that are about a body. */
  actors: ReadonlyMap<string, readonly EntryId[]>;
  /** Entries that ask a body to act. */
  addressees: ReadonlyMap<string, readonly EntryId[]>;
  /** Entries that rest on a source, in their fields or in their text. */
  sources: ReadonlyMap<string, readonly EntryId[]>;
  /** Entries that use a term of the glossary. */
  glossary: ReadonlyMap<string, readonly EntryId[]>;
};

/** Builds the index from relations, links in the text, citations and shared terms. Dangling references are left out. */
export function crossReferences(repository: Repository): CrossReferenceIndex {
  const { entries, byFile, vocabulary } = repository;
  const index = new Map<EntryId, CrossReferences>();
  for (const id of entries.keys()) {
    let known: Related[] | undefined;
    index.set(id, {
      outgoing: [],
      incoming: [],
      // Of most entries nobody asks while one is being written, and to find all takes longer than all else here.
      get related() {
        known ??= nearest()(id);
        return known;
      },
      readingLists: [],
    });
  }

  const connect = (
    from: EntryId,
    type: Outgoing['type'] & Parameters<typeof inverseOf>[0],
    to: EntryId,
    note: string | null,
  ): void => {
    const [near, far] = [index.get(from), index.get(to)];
    if (near === undefined || far === undefined || from === to) return;
    // One link of a kind between two entries is enough, however often the text has it.
    if (near.outgoing.some((known) => known.type === type && known.to === to)) return;
    near.outgoing.push({ type, to, note });
    far.incoming.push({ type: inverseOf(type), from, note });
  };

  for (const entry of entries.values()) {
    for (const { type, entry: to, note } of entry.relations) {
      connect(entry.id, type, resolve(repository, to), note ?? null);
    }
  }
  for (const entry of entries.values()) {
    for (const link of byFile.get(entry.file)?.links ?? []) {
      const to = linkedEntry(repository, entry, link.href);
      // A link to an entry that a relation already names says nothing new.
      if (to !== null && !index.get(entry.id)?.outgoing.some((known) => known.to === to)) {
        connect(entry.id, 'links-to', to, null);
      }
    }
  }
  for (const list of repository.readingLists.values()) {
    for (const item of list.sections.flatMap((section) => section.items)) {
      if (item.entry === undefined) continue;
      const membership = index.get(resolve(repository, item.entry))?.readingLists;
      if (membership !== undefined && !membership.includes(list.id)) membership.push(list.id);
    }
  }

  const all = [...entries.values()];
  const standing = {
    themes: group(all, (entry) => withBroader(vocabulary.themes, entry.themes)),
    countries: group(all, (entry) => entry.countries),
    phases: group(all, (entry) => entry.phases),
    levels: group(all, (entry) => entry.levels),
    actors: group(all, (entry) => entry.actors),
    addressees: group(all, (entry) => entry.addressees.map(({ actor }) => actor)),
    sources: group(all, (entry) => [
      ...entry.sources.map(({ source }) => source),
      ...usedIn(repository, entry, 'Cite', 'source'),
    ]),
    glossary: group(all, (entry) => usedIn(repository, entry, 'Term', 'id')),
  };
  let near: ((id: EntryId) => Related[]) | undefined;
  function nearest(): (id: EntryId) => Related[] {
    near ??= related(all, standing, (id) => connected(index, id));
    return near;
  }
  return { entries: index, ...standing };
}

/** The id as it is now: an old id leads to the entry that took it over. */
export function resolve(repository: Repository, id: string): EntryId {
  return repository.renamed.entries.get(id) ?? (id as EntryId);
}

/** The entry that a link of a body leads to, by the name of its file now or before. */
function linkedEntry({ byFile, entries, renamed }: Repository, from: Entry, href: string): EntryId | null {
  const target = linkTarget(from.file, href);
  if (target === null) return null;
  const id = target.replace(/^.*\/|\.mdx?$/g, '');
  if (!byFile.has(target))
    return target.startsWith(`${listFolder}/`) ? null : (renamed.entries.get(id) ?? null);
  return entries.get(id as EntryId)?.file === target ? (id as EntryId) : null;
}

function connected(index: ReadonlyMap<EntryId, CrossReferences>, id: EntryId): ReadonlySet<EntryId> {
  const references = index.get(id);
  return new Set([
    ...(references?.outgoing ?? []).map(({ to }) => to),
    ...(references?.incoming ?? []).map(({ from }) => from),
  ]);
}

function group(entries: readonly Entry[], keys: (entry: Entry) => readonly string[]): Map<string, EntryId[]> {
  const groups = new Map<string, EntryId[]>();
  for (const entry of entries) {
    for (const key of new Set(keys(entry))) {
      const standing = groups.get(key);
      if (standing === undefined) groups.set(key, [entry.id]);
      else standing.push(entry.id);
    }
  }
  return groups;
}

function usedIn({ byFile }: Repository, entry: Entry, component: string, attribute: string): string[] {
  return (byFile.get(entry.file)?.elements ?? [])
    .filter(({ name }) => name === component)
    .flatMap(({ attributes }) => attributes[attribute] ?? []);
}
