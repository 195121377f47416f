import type { Document } from '../document/document.ts';
import type { Entry } from '../entry.ts';
import { words } from '../field.ts';
import type { Paths } from '../paths.ts';
import type { Repository } from '../repository.ts';

/** One entry as `/data/entries.json` gives it; what does not apply to its kind is null. */
export type EntryExport = {
  id: string;
  kind: string;
  title: string;
  summary: string;
  url: string;
  themes: readonly string[];
  countries: readonly string[];
  actors: readonly string[];
  addressees: readonly { actor: string; role: string; basis: string }[];
  phases: readonly string[];
  sources: { source: string; section: string | null; pages: string | null }[];
  strength: string | null;
  status: string | null;
  published: string | null;
  updated: string | null;
  /** Words of the body. */
  words: number;
  language: string;
};

/** All entries, by id. */
export function exportEntries({ entries, byFile }: Repository, paths: Paths): EntryExport[] {
  return [...entries.values()].map((entry) => exportEntry(entry, byFile.get(entry.file), paths));
}

function exportEntry(entry: Entry, document: Document | undefined, paths: Paths): EntryExport {
  return {
    id: entry.id,
    kind: entry.kind,
    title: entry.title,
    summary: entry.summary,
    url: paths.entry(entry.id),
    themes: entry.themes,
    countries: entry.countries,
    actors: entry.actors,
    addressees: entry.addressees,
    phases: entry.phases,
    sources: entry.sources.map(({ source, section, pages }) => ({
      source,
      section: section ?? null,
      pages: pages ?? null,
    })),
    strength: entry.strength ?? null,
    // A recommendation whose status nobody has looked at is not assessed; other kinds have none.
    status: entry.kind === 'recommendation' ? (entry.status?.state ?? 'not-assessed') : null,
    published: entry.published ?? null,
    updated: entry.updated ?? null,
    words: words(document?.text ?? ''),
    language: entry.language,
  };
}
