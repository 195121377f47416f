/**
 * Judged collections: documents, queries, and how well each document answers each query.
 */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

export type Doc = { id: string; title: string; text: string };

/** A query; `kind` says what it tries where the collection tells queries apart. */
export type Query = { id: string; text: string; kind: string | null };

/** The grade of each judged document, by its id; what is not judged, or not above 0, is no answer. */
export type Grades = ReadonlyMap<string, number>;

export type Collection = {
  name: string;
  docs: readonly Doc[];
  /** Those queries that were judged. */
  queries: readonly Query[];
  /** Grades by id of the query; a query for which no document is right must find nothing. */
  grades: ReadonlyMap<string, Grades>;
};

/**
 * The collection of a folder that holds docs.json, queries.json and qrels.json.
 * @throws with a sentence where a file is missing or not what it should be.
 */
export async function readCollection(folder: string): Promise<Collection> {
  const found = await stat(folder).catch(() => null);
  if (found === null || !found.isDirectory())
    throw new Error(
      `There is no folder "${folder}". Name the folder of a judged collection with --collection.`,
    );
  const docs = await readList(folder, docsFile);
  return { name: path.basename(path.resolve(folder)), docs, ...(await readJudgements(folder)) };
}

/**
 * The judged queries of a folder that holds queries.json and qrels.json, with their grades. A query that qrels.json does not
 * name was not judged, and is left out, unless it is of the kind that must find nothing.
 * @throws as `readCollection`.
 */
export async function readJudgements(folder: string): Promise<Pick<Collection, 'queries' | 'grades'>> {
  const all = await readList(folder, queriesFile);
  const qrels = await readJson(folder, qrelsFile);
  const grades = new Map<string, Grades>(
    all.flatMap(({ id, kind }) => (kind === 'nothing' ? [[id, new Map()]] : [])),
  );
  for (const [query, judged] of Object.entries(qrels)) grades.set(query, new Map(Object.entries(judged)));
  const queries = all.filter(({ id }) => grades.has(id));
  if (queries.length === 0)
    throw new Error(`${path.join(folder, qrelsFile.name)} judges no query of ${queriesFile.name}.`);
  const empty = queries.find(({ text }) => text === '');
  if (empty !== undefined)
    throw new Error(`${path.join(folder, queriesFile.name)}: the judged query "${empty.id}" has no text.`);
  return { queries, grades };
}

/** Text on one line: line ends of a file are no part of what was asked. */
const oneLine = z.string().transform((text) => text.replace(/\s+/g, ' ').trim());

const id = z.union([z.string().min(1), z.int()]).transform(String);

type JsonFile<Schema> = { name: string; expected: string; schema: Schema };

const docsFile = {
  name: 'docs.json',
  expected: 'a list of {"id": "1", "title": "…", "text": "…"}',
  schema: z.array(z.object({ id, title: z.string().default(''), text: z.string() })).min(1),
};

const queriesFile = {
  name: 'queries.json',
  expected: 'a list of {"id": "1", "text": "…"}',
  schema: z.array(z.object({ id, text: oneLine, kind: z.string().nullable().default(null) })).min(1),
};

const qrelsFile = {
  name: 'qrels.json',
  expected: '{"id of a query": {"id of a document": 1}}, grades being whole numbers, higher for better',
  schema: z.record(z.string(), z.record(z.string(), z.int().max(1_000))),
};

async function readList<Schema extends z.ZodType<{ id: string }[]>>(
  folder: string,
  file: JsonFile<Schema>,
): Promise<z.infer<Schema>> {
  const items = await readJson(folder, file);
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.id))
      throw new Error(`${path.join(folder, file.name)} has the id "${item.id}" twice; each must be its own.`);
    seen.add(item.id);
  }
  return items;
}

async function readJson<Schema extends z.ZodType>(
  folder: string,
  { name, expected, schema }: JsonFile<Schema>,
): Promise<z.infer<Schema>> {
  const file = path.join(folder, name);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file} cannot be read. Expected: ${expected}.`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}. Expected: ${expected}.`);
  }
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : `, at ${issue.path.join('/')}`;
  throw new Error(`${file}${place}: ${issue?.message ?? 'not as expected'}. Expected: ${expected}.`);
}
