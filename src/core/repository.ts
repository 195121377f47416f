import type { z } from 'zod';
import { type Document, type VocabularyName, vocabularyNames } from './document/document.ts';
import { type Entry, type EntryFields, entrySchemas } from './entry.ts';
import type { EntryId } from './id.ts';
import { type EntryKind, entryKinds } from './paths.ts';
import { type Problem, sortProblems } from './problem.ts';
import { type Published, published } from './published.ts';
import { type ReadingList, type ReadingListFields, readingList } from './reading-list.ts';
import { schemaProblems } from './schema-problem.ts';
import { type Source, source } from './source.ts';
import { type Vocabulary, vocabularySchemas } from './vocabulary.ts';

/** An entry's document with those of its fields that are valid: what rules look at, so that one mistake hides no other. */
export type EntryRecord = { document: Document; kind: EntryKind; fields: Partial<EntryFields> };
export type ListRecord = { document: Document; fields: Partial<ReadingListFields> };

/** Everything that the content folder says, each thing by its id, in the order of ids. */
export type Repository = {
  documents: readonly Document[];
  /** Entries whose fields are all valid. */
  entries: ReadonlyMap<EntryId, Entry>;
  readingLists: ReadonlyMap<string, ReadingList>;
  sources: ReadonlyMap<string, Source>;
  vocabulary: Vocabulary;
  /** Ids that were published before; none where nobody keeps a record. */
  published: Published;
  /** The document of each entry and reading list, by file. */
  byFile: ReadonlyMap<string, Document>;
  /** Ids that were renamed, to the id now. */
  renamed: { entries: ReadonlyMap<string, EntryId>; readingLists: ReadonlyMap<string, string> };
  entryRecords: readonly EntryRecord[];
  listRecords: readonly ListRecord[];
};

/**
 * Documents to repository. Bad content is left out, never thrown; what is wrong with its fields comes back as
 * problems. References are the business of rules, which see the whole.
 */
export function assemble(documents: readonly Document[]): { repository: Repository; problems: Problem[] } {
  const ordered = [...documents].sort((a, b) =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : a.file < b.file ? -1 : 1,
  );
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodObject>(document: Document, schema: Schema): Read<z.infer<Schema>> => {
    const result = readFields(document, schema);
    problems.push(...result.problems);
    return result;
  };

  const entries = new Map<EntryId, Entry>();
  const readingLists = new Map<string, ReadingList>();
  const renamed = { entries: new Map<string, EntryId>(), readingLists: new Map<string, string>() };
  const entryRecords: EntryRecord[] = [];
  const listRecords: ListRecord[] = [];
  const tables = new Map<string, ReadonlyMap<string, unknown>>();
  let record: Partial<Published> = {};

  for (const document of ordered) {
    const { kind, file } = document;
    if (isEntryKind(kind)) {
      const { whole, valid } = read(document, entrySchemas[kind] as z.ZodObject) as Read<EntryFields>;
      entryRecords.push({ document, kind, fields: valid });
      const id = document.id as EntryId;
      // The first of two files with one id stands; the rule unique-id reports the other.
      if (whole !== null && !entries.has(id)) {
        entries.set(id, { ...whole, id, kind, file });
        for (const alias of whole.aliases) renamed.entries.set(alias, id);
      }
    } else if (kind === 'reading-list') {
      const { whole, valid } = read(document, readingList);
      listRecords.push({ document, fields: valid });
      if (whole !== null) {
        readingLists.set(document.id, { ...whole, id: document.id, file });
        for (const alias of whole.aliases) renamed.readingLists.set(alias, document.id);
      }
    } else if (kind === 'published') {
      record = read(document, published).valid;
    } else {
      const schema = kind === 'sources' ? source : vocabularySchemas[kind];
      const table = readTable(document, schema);
      problems.push(...table.problems);
      tables.set(kind, table.rows);
    }
  }
  const table = <Row>(name: VocabularyName | 'sources') =>
    (tables.get(name) ?? new Map()) as ReadonlyMap<string, Row>;
  const repository: Repository = {
    documents: ordered,
    entries,
    readingLists,
    sources: table<Source>('sources'),
    vocabulary: Object.fromEntries(
      vocabularyNames.map((name) => [name, table(name)]),
    ) as unknown as Vocabulary,
    published: { ...published.parse({}), ...record },
    byFile: new Map(ordered.map((document) => [document.file, document])),
    renamed,
    entryRecords,
    listRecords,
  };
  return { repository, problems: sortProblems(problems) };
}

type Read<Fields> = { whole: Fields | null; valid: Partial<Fields>; problems: Problem[] };

/** What each document gave: while one is being written, all others are assembled anew with it at each change. */
const reads = new WeakMap<Document, Read<Record<string, unknown>>>();

/** The fields of a document by the schema of its kind: all of them, or those that are valid, and what is wrong with the rest. */
function readFields<Schema extends z.ZodObject>(document: Document, schema: Schema): Read<z.infer<Schema>> {
  const known = reads.get(document) ?? readFieldsAnew(document, schema);
  reads.set(document, known);
  return known as Read<z.infer<Schema>>;
}

function readFieldsAnew<Schema extends z.ZodObject>(
  document: Document,
  schema: Schema,
): Read<z.infer<Schema>> {
  // A document without data has a problem of its own already.
  if (document.data === null) return { whole: null, valid: {}, problems: [] };
  const result = schema.safeParse(document.data);
  if (result.success) return { whole: result.data, valid: result.data, problems: [] };
  const valid: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const data = document.data as Record<string, unknown>;
    const parsed = (field as z.ZodType).safeParse(Object.hasOwn(data, name) ? data[name] : undefined);
    if (parsed.success) valid[name] = parsed.data;
  }
  const problems = schemaProblems(document, result.error.issues, schema);
  return { whole: null, valid: valid as Partial<z.infer<Schema>>, problems };
}

function readTable(
  document: Document,
  schema: z.ZodObject,
): { rows: Map<string, unknown>; problems: Problem[] } {
  const rows = new Map<string, unknown>();
  const result = schema.array().safeParse(document.data ?? []);
  if (!result.success) {
    // Rows that are valid still stand, so that one bad row does not make every reference to the others dangle.
    for (const row of Array.isArray(document.data) ? document.data : []) {
      const parsed = schema.safeParse(row);
      if (parsed.success) addRow(rows, parsed.data);
    }
    return { rows, problems: schemaProblems(document, result.error.issues, schema.array()) };
  }
  for (const row of result.data) addRow(rows, row);
  return { rows, problems: [] };
}

function addRow(rows: Map<string, unknown>, row: Record<string, unknown>): void {
  const id = String(row['id']);
  if (!rows.has(id)) rows.set(id, row);
}

export function isEntryKind(kind: string): kind is EntryKind {
  return (entryKinds as readonly string[]).includes(kind);
}
