import type { Document } from '../../../core/document/document.ts';
import { parseDocument } from '../../../core/document/parse.ts';
import type { EntryExport } from '../../../core/export/entries.ts';
import type { EntryId } from '../../../core/id.ts';
import { type EntryKind, entryFile } from '../../../core/paths.ts';
import type { Problem } from '../../../core/problem.ts';
import { assemble, type EntryRecord, type Repository } from '../../../core/repository.ts';
import type { Source } from '../../../core/source.ts';
import type { Term, Vocabulary } from '../../../core/vocabulary.ts';

/** `/data/vocabulary.json`: the terms of each vocabulary, and the sources. */
export type VocabularyData = Readonly<Record<keyof Vocabulary, readonly Term[]>> & {
  sources: readonly Source[];
};

/** What the site says of the collection, as far as a draft is checked against it. */
export type Surroundings = { vocabulary: VocabularyData; entries: readonly EntryExport[] };

/**
 * The repository as it would be with the draft in it. Of the other entries only their ids, titles and summaries are known;
 * they are taken to be sound.
 * @param texts the files of the draft by name: the entry, and sources.yaml where it brings a source.
 */
export function smallRepository(
  { vocabulary, entries }: Surroundings,
  texts: Readonly<Record<string, string>>,
): { repository: Repository; problems: Problem[] } {
  const encoder = new TextEncoder();
  const drafted = Object.entries(texts).map(([file, text]) =>
    parseDocument({ file, bytes: encoder.encode(text) }),
  );
  const { repository, problems } = assemble(drafted);
  const others = entries.map(({ id, kind, title, summary }): EntryRecord => {
    const known = kind as EntryKind;
    const file = entryFile(known, id);
    // A draft of the same name is told where the other one stands: "this file" would be its own.
    return {
      document: stub(known, id, file in texts ? `content/${file}` : file),
      kind: known,
      fields: { title, summary },
    };
  });
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
      entryRecords: [...others, ...repository.entryRecords],
    },
    problems: [...drafted.flatMap((document) => document.problems), ...problems],
  };

  /** A source with mistakes has problems of its own: that it is unknown is none of them. */
  function draftedSources(): Source[] {
    const rows = drafted.find(({ kind }) => kind === 'sources')?.data;
    return Array.isArray(rows) ? (rows as unknown as Source[]) : [];
  }

  function isDrafted(id: EntryId): boolean {
    return drafted.some((document) => document.id === id);
  }
}

/** The document of an entry of which only the place is known. */
function stub(kind: EntryKind, id: string, file: string): Document {
  return {
    file,
    kind,
    id,
    data: null,
    html: [],
    text: '',
    textLines: [],
    headings: [],
    links: [],
    elements: [],
    refused: [],
    places: {},
    bodyLine: 1,
    problems: [],
  };
}
