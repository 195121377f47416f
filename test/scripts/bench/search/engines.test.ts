import { expect, test } from 'vitest';
import type { Doc } from '../../../../scripts/bench/search/collection.ts';
import type { Engine } from '../../../../scripts/bench/search/engine.ts';
import { bm25Engine } from '../../../../scripts/bench/search/engines/bm25.ts';
import { miniSearchEngines } from '../../../../scripts/bench/search/engines/minisearch.ts';
import { sqliteEngine } from '../../../../scripts/bench/search/engines/sqlite.ts';

const docs: Doc[] = [
  { id: 'often', title: 'Missions', text: 'A mission plans, then plans again: planning makes a mission.' },
  {
    id: 'once',
    title: 'Money',
    text: 'Money for the first months of a mission, before a plan is made.',
  },
  { id: 'never', title: 'Ships', text: 'Ships carry flour in winter. Не только.' },
  ...Array.from({ length: 20 }, (_, at) => ({ id: `other${at}`, title: 'Other', text: `Nothing ${at}.` })),
];

const [popular, plain] = miniSearchEngines(docs);
const engines = [popular, plain, sqliteEngine(docs), bm25Engine(docs)].map(
  (engine) => [engine?.name ?? '', engine as Engine] as const,
);

test('each engine has its own name', () => {
  expect(engines.map(([name]) => name)).toEqual(['minisearch', 'minisearch-plain', 'sqlite-fts5', 'bm25']);
});

test.each(engines)(
  '%s: any word matches, more and rarer matches first, ten at most',
  async (_name, engine) => {
    expect(await idsOf(engine, 'flour zeppelin')).toEqual(['never']);
    expect(await idsOf(engine, 'mission')).toEqual(['often', 'once']);
    expect(await idsOf(engine, 'nothing')).toHaveLength(10);
    expect(await idsOf(engine, 'zeppelin')).toEqual([]);
  },
);

test.each(engines)('%s: signs of a query language are no words', async (_name, engine) => {
  for (const query of ['"', 'AND OR', 'NEAR(', 'text:*', "'; DROP TABLE docs; --", '-', '^', '(']) {
    expect(await idsOf(engine, query)).toEqual([]);
  }
  expect(await idsOf(engine, 'flour" AND (winter* -ships')).toEqual(['never']);
  expect(await idsOf(engine, 'только')).toEqual(['never']);
});

test('what each is set to: stems, prefixes and mistakes', async () => {
  const found = await Promise.all(
    ['planned', 'flou', 'wintor'].map(async (query) =>
      Promise.all(engines.map(async ([, engine]) => (await idsOf(engine, query)).length > 0)),
    ),
  );
  expect(found).toEqual([
    [false, false, true, true],
    [true, false, false, false],
    [true, false, false, false],
  ]);
});

test('BM25 sets a short text before a long one with the same word, and knows no function words', async () => {
  const engine = bm25Engine([
    { id: 'long', title: 'Flour', text: 'A tender brought coal with many letters, some of them late.' },
    { id: 'short', title: 'Flour', text: 'The coal.' },
    { id: 'none', title: 'What is this', text: 'A ship.' },
  ]);
  expect(await idsOf(engine, 'what is the flour?')).toEqual(['short', 'long']);
});

async function idsOf(engine: Engine, query: string): Promise<string[]> {
  return [...(await engine.ask(query)).ids];
}
