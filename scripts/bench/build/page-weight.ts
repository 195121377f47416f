/**
 * What readers load: an entry page, and a search up to its first result, in a real browser without a cache.
 */
import { type Browser, chromium } from 'playwright-core';
import { createPaths } from '../../../src/core/paths.ts';
import { launchBrowser } from '../../browser/chromium.ts';
import { firstVisits } from '../search/first-visit.ts';
import { type Host, host } from '../search/host.ts';
import { percentile } from '../search/metrics.ts';

/** Bytes of bodies as sent, text compressed; milliseconds on this machine, without a network between. Medians over visits. */
export type Weight = { bytes: number; requests: number; ms: number };

const visits = 3;

/** @param address path of the page. @throws where the folder does not hold it. */
export async function pageWeight(browser: Browser, folder: string, address: string): Promise<Weight> {
  return hosted(folder, async (served) => {
    const seen: Weight[] = [];
    for (let visit = 0; visit < visits; visit += 1) seen.push(await visitPage(browser, served, address));
    const median = (of: (weight: Weight) => number): number => percentile(seen.map(of), 0.5);
    return {
      bytes: median(({ bytes }) => bytes),
      requests: median(({ requests }) => requests),
      ms: median(({ ms }) => ms),
    };
  });
}

/** What it costs to open the search of this site with a query, until a result stands there. */
export async function firstResultWeight(
  browser: Browser,
  folder: string,
  queries: readonly string[],
): Promise<Weight> {
  const { search } = createPaths('', '');
  return hosted(folder, async (served) => {
    const addressOf = (query: string): string => `${search}?${new URLSearchParams({ q: query })}`;
    const { cost, ms } = await firstVisits(browser, served, addressOf, queries);
    return { bytes: cost.bytes, requests: cost.requests, ms };
  });
}

/** Runs the work with a browser of its own; builds are not to share the machine with one. */
export async function withBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const server = await launchBrowser();
  try {
    return await work(await chromium.connect(server.wsEndpoint()));
  } finally {
    await server.close();
  }
}

async function hosted<Result>(folder: string, work: (served: Host) => Promise<Result>): Promise<Result> {
  const served = await host(folder);
  try {
    return await work(served);
  } finally {
    await served.close();
  }
}

async function visitPage(browser: Browser, served: Host, address: string): Promise<Weight> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const from = served.transfers.length;
    const response = await page.goto(`${served.origin}${address}`, { waitUntil: 'networkidle' });
    if (response?.ok() !== true) throw new Error(`There is no page ${address} in what was built.`);
    const ms = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? 0);
    const transfers = served.transfers.slice(from);
    return { bytes: transfers.reduce((sum, { bytes }) => sum + bytes, 0), requests: transfers.length, ms };
  } finally {
    await context.close();
  }
}
