import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCollection } from '../../../../scripts/bench/search/collection.ts';

const fixture = 'test/fixtures/judged/lighthouses';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'judged-'));
  await cp(fixture, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

test('a collection: documents, the judged queries, and their grades', async () => {
  const { name, docs, queries, grades } = await readCollection(fixture);
  expect([name, docs.length, docs[9]?.id]).toEqual(['lighthouses', 12, '10']);
  expect(queries.map(({ id }) => id)).toEqual(['keepers', 'fog', 'dues', 'birds', 'rhythm', 'nothing']);
  expect(grades.get('keepers')).toEqual(
    new Map([
      ['L1', 3],
      ['L3', 1],
    ]),
  );
  expect(grades.get('nothing')).toEqual(new Map());
});

test('queries of the kind that must find nothing need no judgement; line ends are no part of a query', async () => {
  await write('queries.json', [
    { id: 'fog', text: ' fog\n signals ', kind: 'keyword' },
    { id: 'none', text: 'zeppelin', kind: 'nothing' },
    { id: 'unjudged', text: '' },
  ]);
  const { queries, grades } = await readCollection(folder);
  expect(queries).toEqual([
    { id: 'fog', text: 'fog signals', kind: 'keyword' },
    { id: 'none', text: 'zeppelin', kind: 'nothing' },
  ]);
  expect(grades.get('none')).toEqual(new Map());
});

test('a byte order mark is no mistake', async () => {
  await writeFile(path.join(folder, 'docs.json'), '\uFEFF[{"id": 1, "text": "x"}]');
  expect((await readCollection(folder)).docs).toEqual([{ id: '1', title: '', text: 'x' }]);
});

describe('what is wrong is said with its file, and what was expected', () => {
  test.each<[name: string, file: string, value: unknown, sentence: string]>([
    [
      'no list',
      'docs.json',
      {},
      'docs.json: Invalid input: expected array, received object. Expected: a list of {"id": "1", "title": "…", "text": "…"}.',
    ],
    [
      'a document without text',
      'docs.json',
      [
        { id: '1', title: 'x', text: 'x' },
        { id: '2', title: 'x' },
      ],
      'docs.json, at 1/text: Invalid input: expected string, received undefined. Expected: a list of {"id": "1", "title": "…", "text": "…"}.',
    ],
    [
      'an id twice',
      'docs.json',
      [
        { id: '1', text: 'x' },
        { id: 1, text: 'y' },
      ],
      'docs.json has the id "1" twice; each must be its own.',
    ],
    [
      'no JSON',
      'queries.json',
      undefined,
      'queries.json is not JSON: Unexpected end of JSON input. Expected: a list of {"id": "1", "text": "…"}.',
    ],
    [
      'a judged query without text',
      'queries.json',
      [{ id: 'fog', text: ' \n' }],
      'queries.json: the judged query "fog" has no text.',
    ],
    [
      'a grade that is no whole number',
      'qrels.json',
      { fog: { L4: 0.5 } },
      'qrels.json, at fog/L4: Invalid input: expected int, received number. Expected: {"id of a query": {"id of a document": 1}}, grades being whole numbers, higher for better.',
    ],
    [
      'judgements of other queries',
      'qrels.json',
      { x: { L4: 1 } },
      'qrels.json judges no query of queries.json.',
    ],
  ])('%s', async (_name, file, value, sentence) => {
    await write(file, value);
    await expect(readCollection(folder)).rejects.toThrow(`${path.join(folder, sentence)}`);
  });

  test('a file that is not there', async () => {
    await rm(path.join(folder, 'qrels.json'));
    await expect(readCollection(folder)).rejects.toThrow(
      /qrels\.json cannot be read\. Expected: \{"id of a query"/,
    );
  });

  test('a folder that is not there', async () => {
    await expect(readCollection('no/such')).rejects.toThrow(
      'There is no folder "no/such". Name the folder of a judged collection with --collection.',
    );
  });
});

async function write(file: string, value: unknown): Promise<void> {
  await writeFile(path.join(folder, file), JSON.stringify(value) ?? '');
}
