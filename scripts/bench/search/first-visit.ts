/**
 * What a first visit costs: a fresh browser without a cache opens a search, and all is counted that is asked for until the first
 * results stand there.
 */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Host, Transfer } from './host.ts';
import { percentile } from './metrics.ts';

/** Medians over the visits; bytes are those of the bodies as sent, text compressed. */
export type Cost = {
  bytes: number;
  requests: number;
  /** Of these bytes, those of the engine and its index; the rest is the page with its own scripts and styles. */
  engineBytes: number;
};

export type FirstVisit = {
  site: Cost;
  pagefind: Cost;
  /** Bytes of the site for each byte of plain Pagefind, whose page here is bare: no style, no facets, no interface. */
  ratio: number;
  /** The same of engine and index alone. */
  engineRatio: number;
  /** Compressed bytes of the interface that Pagefind brings, which a page with plain Pagefind would load as well. */
  stockInterfaceBytes: number;
  /** Compressed bytes of all scripts of the search page that are not Pagefind's, each file for itself. */
  ownScriptBytes: number;
  visits: number;
};

const patience = 60_000;

/**
 * Median cost of opening the search of each query, and the median of the milliseconds from the first request to the first result.
 * @param addressOf path and query of a search.
 */
export async function firstVisits(
  browser: Browser,
  host: Host,
  addressOf: (query: string) => string,
  queries: readonly string[],
): Promise<{ cost: Cost; ms: number; scripts: ReadonlySet<string> }> {
  const scripts = new Set<string>();
  const visits: Transfer[][] = [];
  const waits: number[] = [];
  for (const query of queries) {
    const { first, all, shownAt } = await visit(browser, host, addressOf(query));
    visits.push(first);
    waits.push(shownAt - (all[0]?.at ?? shownAt));
    for (const { path: file } of all) if (file.endsWith('.js') && !isEngine(file)) scripts.add(file);
  }
  const median = (of: (transfers: Transfer[]) => number): number => percentile(visits.map(of), 0.5);
  const cost = {
    bytes: median(bytesOf),
    requests: median(({ length }) => length),
    engineBytes: median((transfers) => bytesOf(transfers.filter(({ path: file }) => isEngine(file)))),
  };
  return { cost, ms: percentile(waits, 0.5), scripts };
}

/** Compressed bytes of files of a built site, by their addresses. */
export async function compressedBytes(folder: string, addresses: Iterable<string>): Promise<number> {
  const sizes = await Promise.all(
    [...addresses].map(async (address) => gzipSync(await readFile(path.join(folder, address))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function visit(
  browser: Browser,
  host: Host,
  address: string,
): Promise<{ first: Transfer[]; all: Transfer[]; shownAt: number }> {
  // A new context has no cache, no storage and no service worker.
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(noteFirstResult);
    const from = host.transfers.length;
    await page.goto(`${host.origin}${address}`);
    const shownAt = await firstResult(page);
    await page.waitForLoadState('networkidle');
    const all = host.transfers.slice(from);
    return { first: all.filter(({ at }) => at <= shownAt), all, shownAt };
  } finally {
    await context.close();
  }
}

type Noted = { firstResultAt?: number };

/** Runs in the page before anything else: notes when the first result stands there, in milliseconds of universal time. */
function noteFirstResult(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.results[data-state="ready"] [data-entry-id]') === null) return;
    (globalThis as Noted).firstResultAt = performance.timeOrigin + performance.now();
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

async function firstResult(page: Page): Promise<number> {
  const found = await page.waitForFunction(() => (globalThis as Noted).firstResultAt, undefined, {
    timeout: patience,
  });
  return Number(await found.jsonValue());
}

function isEngine(file: string): boolean {
  return file.startsWith('/pagefind/');
}

function bytesOf(transfers: readonly Transfer[]): number {
  return transfers.reduce((sum, { bytes }) => sum + bytes, 0);
}
