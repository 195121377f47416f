import { type Document, nothingRead } from '../../../core/document/document.ts';
import { parseDocument } from '../../../core/document/parse.ts';
import type { FormEntries } from '../../../core/export/form-entries.ts';
import type { EntryId } from '../../../core/id.ts';
import { type EntryKind, entryFile, publishedFile } from '../../../core/paths.ts';
import type { Problem } from '../../../core/problem.ts';
import { assemble, type EntryRecord, type Repository } from '../../../core/repository.ts';
import type { Source } from '../../../core/source.ts';
import type { Term, Vocabulary } from '../../../core/vocabulary.ts';

/** `/data/vocabulary.json`: the terms of each vocabulary, and the sources. */
export type VocabularyData = Readonly<Record<keyof Vocabulary, readonly Term[]>> & {
  sources: readonly Source[];
};

/** What the site says of the collection, as far as a draft is checked against it. */
export type Surroundings = { vocabulary: VocabularyData; collection: FormEntries };

/**
 * The repository as it would be with the draft in it. Of the other entries little more is known than their ids, titles and
 * summaries; they are taken to be sound.
 * @param texts the files of the draft by name: the entry, and sources.yaml where it brings a source.
 */
export function smallRepository(
  { vocabulary, collection }: Surroundings,
  texts: Readonly<Record<string, string>>,
): { repository: Repository; problems: Problem[] } {
  const encoder = new TextEncoder();
  const drafted = Object.entries(texts).map(([file, text]) =>
    parseDocument({ file, bytes: encoder.encode(text) }),
  );
  const { repository, problems } = assemble(drafted);
  const others = collection.entries.map(({ id, kind, title, summary }): EntryRecord => {
    return { document: stub(kind, id, placeOf(kind, id)), kind, fields: { title, summary } };
  });
  // An id that an entry had before, or that was withdrawn, is as taken as if a file had it.
  const former = [
    ...collection.entries.flatMap(({ id, kind, aliases }) =>
      aliases.map((alias) => stub(kind, alias, placeOf(kind, id))),
    ),
    ...collection.withdrawn.map((id) => stub('best-practice', id, publishedFile)),
  ].map((document): EntryRecord => ({ document, kind: document.kind as EntryKind, fields: {} }));
  const byId = <Row extends { id: string }>(rows: readonly Row[]) =>
    new Map(rows.map((row) => [row.id, row]));
  const tables = Object.entries(vocabulary).filter(([name]) => name !== 'sources');
  return {
    repository: {
      ...repository,
      entries: new Map([...repository.entries].filter(([id]) => isDrafted(id))),
      sources: new Map([...byId(vocabulary.sources), ...byId(draftedSources()), ...repository.sources]),
      vocabulary: Object.fromEntries(
        tables.map(([name, rows]) => [name, byId(rows as readonly Term[])]),
      ) as unknown as Vocabulary,
      byFile: new Map([...others.map(({ document }) => document), ...drafted].map((one) => [one.file, one])),
      // Those that stand already come first: where two claim one id, the draft is the one that has to give way.
      entryRecords: [...others, ...former, ...repository.entryRecords],
    },
    problems: [...drafted.flatMap((document) => document.problems), ...problems],
  };

  /** A source with mistakes has problems of its own: that it is unknown is none of them. */
  function draftedSources(): Source[] {
    const rows = drafted.find(({ kind }) => kind === 'sources')?.data;
    return Array.isArray(rows) ? (rows as unknown as Source[]) : [];
  }

  /** A draft of the same name is told where the other one stands: "this file" would be its own. */
  function placeOf(kind: EntryKind, id: string): string {
    const file = entryFile(kind, id);
    return file in texts ? `content/${file}` : file;
  }

  function isDrafted(id: EntryId): boolean {
    return drafted.some((document) => document.id === id);
  }
}

/** The document of an entry of which only the place is known. */
function stub(kind: EntryKind, id: string, file: string): Document {
  return { ...nothingRead, file, kind, id };
}
