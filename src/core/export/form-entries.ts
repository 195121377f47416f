import type { EntryKind, Paths } from '../paths.ts';
import type { Repository } from '../repository.ts';

/** An entry as far as the form has to know of it: to name it, to find it alike, and to keep its ids free. */
export type FormEntry = {
  id: string;
  kind: EntryKind;
  title: string;
  summary: string;
  url: string;
  themes: readonly string[];
  keywords: readonly string[];
  /** Ids that it had before. */
  aliases: readonly string[];
};

/** What `/contribute/entries.json` holds; `withdrawn` are ids that nothing may have again. */
export type FormEntries = { entries: readonly FormEntry[]; withdrawn: readonly string[] };

export function exportFormEntries({ entries, published }: Repository, paths: Paths): FormEntries {
  return {
    entries: [...entries.values()].map(({ id, kind, title, summary, themes, keywords, aliases }) => ({
      id,
      kind,
      title,
      summary,
      url: paths.entry(id),
      themes,
      keywords,
      aliases,
    })),
    withdrawn: published.withdrawn,
  };
}
