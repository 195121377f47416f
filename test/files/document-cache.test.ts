import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/core/document/parse.ts';
import type { SourceFile } from '../../src/core/document/source-file.ts';
import { readContentFolder } from '../../src/files/content-folder.ts';
import { parsedDocuments } from '../../src/files/document-cache.ts';
import { parseFiles } from '../../src/files/parse-files.ts';

let folder: string;
const made: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'documents-'));
  made.push(folder);
});
afterAll(() => Promise.all(made.map((one) => rm(one, { recursive: true, force: true }))));

const { files } = await readContentFolder('test/fixtures/small-site/content');
const hostile = source(
  'best-practices/odd.mdx',
  '---\ntitle: A\n__proto__: B\nconstructor: C\ntoString: D\n---\n\n<Term id="x" constructor="y">z</Term>\n',
);
const all = [...files, hostile];
const plain = all.map(parseDocument);

describe('documents are the same', () => {
  test('parsed for the first time, and from the cache', async () => {
    expect(await parsedDocuments(all, folder)).toEqual(plain);
    expect(await parsedDocuments(all, folder)).toEqual(plain);
  });

  test('whether they are kept or not', async () => {
    expect(await parsedDocuments(all, null)).toEqual(plain);
  });

  test('names of the language stay ordinary names', async () => {
    await parsedDocuments(all, folder);
    const odd = (await parsedDocuments(all, folder)).at(-1);
    for (const mapping of [odd?.data, odd?.places, odd?.elements[0]?.attributes])
      expect(Object.getPrototypeOf(mapping)).toBeNull();
    expect(odd?.data).toHaveProperty('constructor', 'C');
  });

  test('in many threads, in the order of the files', async () => {
    const many = Array.from({ length: 900 }, (_, at) =>
      source(`best-practices/entry-${at}.mdx`, `---\ntitle: Entry ${at}\n---\n\nText ${at}.\n`),
    );
    const parsed = await parseFiles(many);
    expect(parsed.map(({ document }) => document)).toEqual(many.map(parseDocument));
    expect(parsed.map(({ json }) => JSON.parse(json ?? ''))).toEqual(
      JSON.parse(JSON.stringify(many.map(parseDocument))),
    );
  });
});

describe('what is kept', () => {
  test('is used again: a document that was tampered with comes back as it stands there', async () => {
    await parsedDocuments(all, folder);
    await eachShard((text) => text.replaceAll('"title":', '"was":'));
    expect(await parsedDocuments(all, folder)).not.toEqual(plain);
  });

  test('is not even read again by a process that has it: an unchanged file has the same document', async () => {
    const first = await parsedDocuments(all, folder);
    await eachShard(() => 'damaged');
    const again = await parsedDocuments(
      [...all.slice(1), source('best-practices/new.mdx', 'New')],
      folder,
      first,
    );
    for (const [at, document] of first.slice(1).entries()) expect(again[at]).toBe(document);
    expect(again.at(-1)?.id).toBe('new');
  });

  test('of a changed file is not', async () => {
    await parsedDocuments(all, folder);
    const changed = { ...hostile, bytes: new TextEncoder().encode('---\ntitle: Other\n---\n') };
    const now = [...files, changed];
    expect(await parsedDocuments(now, folder)).toEqual(now.map(parseDocument));
  });

  test('of a renamed file is not', async () => {
    await parsedDocuments(all, folder);
    const now = [...files, { ...hostile, file: 'recommendations/odd.mdx' }];
    expect(await parsedDocuments(now, folder)).toEqual(now.map(parseDocument));
  });

  test.each([
    ['cut', (text: string) => text.slice(0, text.length / 2)],
    ['emptied', () => ''],
    ['something else', () => '[1, 2]'],
  ])('and was %s is made anew', async (_how, damage) => {
    await parsedDocuments(all, folder);
    await eachShard(damage);
    expect(await parsedDocuments(all, folder)).toEqual(plain);
    await rm(folder, { recursive: true });
    expect(await parsedDocuments(all, folder)).toEqual(plain);
  });
});

test('where nothing can be kept, all is parsed as it is', async () => {
  const file = path.join(folder, 'a-file');
  await writeFile(file, 'in the way');
  expect(await parsedDocuments(all, path.join(file, 'cache'))).toEqual(plain);
  expect(await readFile(file, 'utf8')).toBe('in the way');
});

async function eachShard(change: (text: string) => string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const shards = names.filter((name) => name.endsWith('.json'));
  expect(shards.length).toBeGreaterThan(0);
  for (const name of shards) {
    const file = path.join(folder, name);
    await writeFile(file, change(await readFile(file, 'utf8')));
  }
}

function source(file: string, text: string): SourceFile {
  return { file, bytes: new TextEncoder().encode(text) };
}
