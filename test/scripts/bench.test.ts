/**
 * The command as a user runs it. A small judged collection goes all the way: made into content, built, served, and searched in a
 * real browser.
 */
import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { command, type Outcome } from './command.ts';

const fixture = 'test/fixtures/judged/lighthouses';

describe('what cannot be run as asked: one sentence, exit code 2', () => {
  test.each<[options: string[], sentence: string]>([
    [['serach'], 'There is no bench "serach". Write npm run bench -- build or npm run bench -- search.'],
    [
      ['constructor'],
      'There is no bench "constructor". Write npm run bench -- build or npm run bench -- search.',
    ],
    [['--entries', 'many'], 'bench build takes whole numbers with commas between: --entries 1000,10000'],
    [
      ['build', '--size', '5'],
      "Unknown option '--size' Usage: npm run bench -- build --entries 1000,10000 --format text|json --against starlight,docusaurus,eleventy,hugo",
    ],
    [
      ['build', '--against', 'jekyll'],
      'There is no tool "jekyll" to build with. Write --against with some of starlight,docusaurus,eleventy,hugo.',
    ],
    [
      ['search', '--collection', 'no/such'],
      'There is no folder "no/such". Name the folder of a judged collection with --collection.',
    ],
    [['search', '--format', 'html'], 'There is no format "html". Write --format text or --format json.'],
    [
      ['search', '--fast'],
      "Unknown option '--fast' Usage: npm run bench -- search --collection FOLDER --format text|json --misses",
    ],
  ])('%j', async (options, sentence) => {
    expect(await bench(...options)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
  });

  test('a content folder that is not there', async () => {
    const { code, err } = await benchWith({ CONTENT_DIR: 'nowhere' }, 'search');
    expect([code, err]).toEqual([
      2,
      'There is no content folder "nowhere". Set CONTENT_DIR to the folder that holds the entries.\n',
    ]);
  });
});

test('made-up collections are checked, built and read where nothing else is asked for', async () => {
  const { code, out, err } = await bench('--entries', '3');
  expect([code, err]).toEqual([0, '']);
  const measured = /(?:not measured|\d+\.\d\d)/.source;
  const memory = /(?:not measured|\d+\.\d MB)/.source;
  const row = (name: string): string => `  ${name} +\\d+\\.\\d\\d +${measured} +${memory} +${memory}\\n`;
  expect(out).toMatch(
    new RegExp(`\n3 entries\n .*\n${row('check')}${row('build, cold')}${row('build, one entry changed')}`),
  );
  expect(out).toMatch(/ {2}output \d+\.\d MB in \d{2,} files\n/);
  expect(out).toMatch(/ {2}an entry page \d+\.\d kB gz in \d+ requests, loaded in \d+ ms\n/);
  expect(out).toMatch(/ {2}first search result \d+\.\d kB gz in \d+ requests, after \d+ ms\n$/);
  expect((await readdir('.cache')).filter((name) => name.startsWith('bench-build-'))).toEqual([]);
}, 120_000);

test('a judged collection, searched in the built site and by the others', async () => {
  const { code, out, err } = await bench('search', '--collection', fixture, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  const { collection, rows, firstVisit } = JSON.parse(out);
  expect(collection).toBe('lighthouses');
  expect(rows.map(({ engine }: { engine: string }) => engine)).toEqual([
    'site',
    'pagefind',
    'minisearch',
    'minisearch-plain',
    'sqlite-fts5',
    'bm25',
  ]);
  for (const row of rows) {
    expect(row).toEqual({
      engine: expect.any(String),
      ndcg10: expect.toSatisfy(isShare),
      mrr10: expect.toSatisfy(isShare),
      recall5: expect.toSatisfy(isShare),
      recall10: expect.toSatisfy(isShare),
      zeroRate: expect.toSatisfy(isShare),
      honest: expect.toSatisfy(isShare),
      p50ms: expect.toSatisfy((ms) => ms > 0),
      p95ms: expect.toSatisfy((ms) => ms >= row.p50ms),
    });
  }
  const [site, pagefind] = rows;
  expect(site).toMatchObject({ zeroRate: 0, recall10: 1, honest: 1 });
  expect(site.ndcg10).toBeGreaterThan(0.85);
  // It asks for every word of "what warns ships of rocks in fog?".
  expect(pagefind.zeroRate).toBeGreaterThan(0);
  expect(pagefind.ndcg10).toBeGreaterThan(0.3);
  expect(firstVisit.site.bytes).toBeGreaterThan(50_000);
  expect(firstVisit.site.engineBytes).toBeLessThan(firstVisit.site.bytes);
  expect(firstVisit.pagefind.engineBytes).toBeLessThan(firstVisit.pagefind.bytes);
  expect(firstVisit.ratio).toBeCloseTo(firstVisit.site.bytes / firstVisit.pagefind.bytes, 3);
  expect(firstVisit.ownScriptBytes).toBeGreaterThan(1_000);
  expect(firstVisit.ownScriptBytes).toBeLessThan(50_000);
  expect((await readdir('.cache')).filter((name) => name.startsWith('bench-search-'))).toEqual([]);
}, 90_000);

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function bench(...options: string[]): Promise<Outcome> {
  return command('bench', options, {});
}

function benchWith(environment: Record<string, string>, ...options: string[]): Promise<Outcome> {
  return command('bench', options, environment);
}
