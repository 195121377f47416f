/**
 * The run itself: builds, asks every engine every query, and counts what a first visit costs.
 */
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { createPaths } from '../../../src/core/paths.ts';
import { launchBrowser } from '../../browser/chromium.ts';
import type { Progress } from '../../progress.ts';
import { buildSite } from './built-site.ts';
import type { Collection, Query } from './collection.ts';
import type { Engine } from './engine.ts';
import { bm25Engine } from './engines/bm25.ts';
import { miniSearchEngines } from './engines/minisearch.ts';
import { pagefindEngine, writePlainSite } from './engines/pagefind.ts';
import { siteEngine } from './engines/site.ts';
import { sqliteEngine } from './engines/sqlite.ts';
import { compressedBytes, type FirstVisit, firstVisits } from './first-visit.ts';
import { type Host, host } from './host.ts';
import type { Answer, Judged } from './metrics.ts';

/** All answers of one engine, in the order of the queries. */
export type Run = { engine: string; about: string; judged: readonly (Judged & { query: Query })[] };

export type Comparison = { runs: readonly Run[]; firstVisit: FirstVisit; notes: readonly string[] };

type Hosts = { site: Host; pagefind: Host };

/**
 * @param contentDir the content folder whose entries the documents are; null for a foreign collection.
 * @param temporary a folder to write into.
 * @throws with a sentence where a site cannot be built or a search fails.
 */
export async function compare(
  collection: Collection,
  contentDir: string | null,
  temporary: string,
  progress: Progress,
): Promise<Comparison> {
  const { docs } = collection;
  const plain = path.join(temporary, 'pagefind');
  progress.say(`building the site of ${docs.length} documents`);
  const { folder, docIds, notes } = await buildSite(collection, contentDir, temporary);
  progress.say('indexing the same documents as plain pages');
  await writePlainSite(docs, plain);
  const server = await launchBrowser();
  const hosts: Hosts = { site: await host(folder), pagefind: await host(plain) };
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const engines: Engine[] = [
      await siteEngine(await browser.newPage(), hosts.site.origin, docIds),
      await pagefindEngine(await browser.newPage(), hosts.pagefind.origin, docs),
      ...miniSearchEngines(docs),
      sqliteEngine(docs),
      bm25Engine(docs),
    ];
    const runs: Run[] = [];
    for (const engine of engines) runs.push(await runOf(engine, collection, progress));
    progress.say('counting the bytes of first visits');
    const firstVisit = await costs(browser, hosts, { site: folder, plain }, visitedQueries(collection, runs));
    return { runs, firstVisit, notes: [...unknownDocs(collection), ...notes] };
  } finally {
    await server.close();
    await Promise.all([hosts.site.close(), hosts.pagefind.close()]);
    progress.end();
  }
}

async function runOf(engine: Engine, { queries, grades }: Collection, progress: Progress): Promise<Run> {
  // A page that shows the results of a query already has nothing to do when asked it again.
  const answers = new Map<string, Answer>();
  for (const { text } of queries) {
    progress.say(`asking ${engine.name}`, answers.size, queries.length);
    if (!answers.has(text)) answers.set(text, await engine.ask(text));
  }
  const judged = queries.map((query) => ({
    query,
    grades: grades.get(query.id) ?? new Map(),
    ...(answers.get(query.text) ?? { ids: [], ms: 0 }),
  }));
  return { engine: engine.name, about: engine.about, judged };
}

/** Judged documents that the collection does not hold; no engine can find them, and all are measured as if it could. */
function unknownDocs({ docs, queries, grades }: Collection): string[] {
  const known = new Set(docs.map(({ id }) => id));
  const judged = new Set(queries.flatMap(({ id }) => [...(grades.get(id)?.keys() ?? [])]));
  const unknown = [...judged].filter((id) => !known.has(id));
  if (unknown.length === 0) return [];
  return [
    `Judged documents that are not in the collection: ${unknown.length}, the first of them ${unknown[0]}.`,
  ];
}

/** How many first visits are made on each of the two sites. */
const visits = 10;

/**
 * Queries spread over the set that the site and plain Pagefind both answer, so that both come to a first result; where there are
 * none, titles.
 */
function visitedQueries({ docs }: Collection, runs: readonly Run[]): string[] {
  const [site, pagefind] = runs;
  const both = (site?.judged ?? []).flatMap(({ ids, query }, at) =>
    ids.length > 0 && (pagefind?.judged[at]?.ids.length ?? 0) > 0 ? [query.text] : [],
  );
  const unique = [...new Set(both)];
  const from = unique.length > 0 ? unique : docs.map(({ title }) => title).filter((title) => title !== '');
  const count = Math.min(visits, from.length);
  return Array.from({ length: count }, (_, at) => from[Math.floor((at * from.length) / count)] ?? '');
}

/** The interface that Pagefind brings; the page that asks it here has none. */
const stockInterface = ['/pagefind/pagefind-ui.js', '/pagefind/pagefind-ui.css'];

async function costs(
  browser: Browser,
  hosts: Hosts,
  folders: { site: string; plain: string },
  queries: readonly string[],
): Promise<FirstVisit> {
  const asked = (page: string) => (query: string) => `${page}?${new URLSearchParams({ q: query })}`;
  const site = await firstVisits(browser, hosts.site, asked(createPaths('', '').search), queries);
  const pagefind = await firstVisits(browser, hosts.pagefind, asked('/'), queries);
  return {
    site: site.cost,
    pagefind: pagefind.cost,
    ratio: site.cost.bytes / pagefind.cost.bytes,
    engineRatio: site.cost.engineBytes / pagefind.cost.engineBytes,
    stockInterfaceBytes: await compressedBytes(folders.plain, stockInterface),
    ownScriptBytes: await compressedBytes(folders.site, site.scripts),
    visits: queries.length,
  };
}
