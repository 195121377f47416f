import { expect, test } from 'vitest';
import type { Collection, Query } from '../../../../scripts/bench/search/collection.ts';
import type { Comparison, Run } from '../../../../scripts/bench/search/compare.ts';
import { jsonReport, missesReport, textReport } from '../../../../scripts/bench/search/report.ts';

const queries: Query[] = [
  { id: 'q1', text: 'who pays?', kind: 'question' },
  { id: 'q2', text: 'DPKO', kind: 'acronym' },
  { id: 'q3', text: 'zeppelin', kind: 'nothing' },
];
const grades = new Map([
  ['q1', new Map([['a', 2]])],
  ['q2', new Map([['b', 1]])],
  ['q3', new Map<string, number>()],
]);
const collection: Collection = {
  name: 'sample',
  docs: ['a', 'b'].map((id) => ({ id, title: id, text: id })),
  queries,
  grades,
};
const comparison: Comparison = {
  runs: [
    run('site', 'the site itself', [['a'], ['c', 'b'], ['a']]),
    run('other', 'another engine', [[], ['a'], []]),
  ],
  firstVisit: {
    site: { bytes: 110_000, requests: 12, engineBytes: 90_000 },
    pagefind: { bytes: 100_000, requests: 9, engineBytes: 99_300 },
    ratio: 1.1,
    engineRatio: 0.906,
    stockInterfaceBytes: 50_000,
    ownScriptBytes: 14_321,
    visits: 2,
  },
  notes: ['A note on the collection.'],
};

test('as text', () => {
  expect(textReport(collection, comparison)).toMatchInlineSnapshot(`
    "sample: 2 documents, 2 queries that have an answer, 1 that must find nothing
    A note on the collection.

           nDCG@10  MRR@10  recall@5  recall@10  nothing   honest  p50 ms  p95 ms
    site     0.815   0.750     1.000      1.000    0.0 %    0.0 %    20.2    30.4
    other    0.000   0.000     0.000      0.000   50.0 %  100.0 %    20.2    30.4

    nothing: of the queries that have an answer, those that got none; honest: of those that have none, those that got none.
    site   the site itself
    other  another engine

    nDCG@10 by kind of query
           question  acronym
    site      1.000    0.631
    other     0.000    0.000

    First visit to a search, up to the first results (median of 2):
      site      110.0 kB in 12 requests (engine and index 90.0 kB, page 20.0 kB)
      pagefind  100.0 kB in 9 requests (engine and index 99.3 kB, page 0.7 kB)
      ratio 1.100, of engine and index 0.906, against Pagefind with the interface that it brings (50.0 kB gz) 0.733
      own scripts of the search page 14.3 kB gz"
  `);
});

test('as JSON, with no other keys where no query must find nothing', () => {
  expect(JSON.parse(jsonReport(collection, comparison))).toMatchInlineSnapshot(`
    {
      "collection": "sample",
      "firstVisit": {
        "engineRatio": 0.906,
        "ownScriptBytes": 14321,
        "pagefind": {
          "bytes": 100000,
          "engineBytes": 99300,
          "requests": 9,
        },
        "ratio": 1.1,
        "site": {
          "bytes": 110000,
          "engineBytes": 90000,
          "requests": 12,
        },
        "stockInterfaceBytes": 50000,
        "visits": 2,
      },
      "rows": [
        {
          "engine": "site",
          "honest": 0,
          "mrr10": 0.75,
          "ndcg10": 0.8155,
          "p50ms": 20.25,
          "p95ms": 30.37,
          "recall10": 1,
          "recall5": 1,
          "zeroRate": 0,
        },
        {
          "engine": "other",
          "honest": 1,
          "mrr10": 0,
          "ndcg10": 0,
          "p50ms": 20.25,
          "p95ms": 30.37,
          "recall10": 0,
          "recall5": 0,
          "zeroRate": 0.5,
        },
      ],
    }
  `);
  const runs = comparison.runs.map(({ judged, ...rest }) => ({ ...rest, judged: judged.slice(0, 2) }));
  const { rows } = JSON.parse(jsonReport(collection, { ...comparison, runs })) as { rows: object[] };
  expect(Object.keys(rows[0] ?? {})).toEqual([
    'engine',
    'ndcg10',
    'mrr10',
    'recall5',
    'recall10',
    'zeroRate',
    'p50ms',
    'p95ms',
  ]);
});

test('misses are those of the site: no right document, or a result where there is no answer', () => {
  expect(missesReport(collection, comparison)).toMatchInlineSnapshot(`
    "sample: 1 queries without a right document in the first five, or with a result where there is no answer
    q3  zeppelin
        wanted  nothing
        got     a"
  `);
  const [site, other] = comparison.runs as [Run, Run];
  expect(missesReport(collection, { ...comparison, runs: [other, site] }).match(/^q\d/gm)).toEqual([
    'q1',
    'q2',
  ]);
});

function run(engine: string, about: string, answers: readonly string[][]): Run {
  const judged = queries.map((query, at) => ({
    query,
    ids: answers[at] ?? [],
    ms: 10.123 * (at + 1),
    grades: grades.get(query.id) ?? new Map(),
  }));
  return { engine, about, judged };
}
