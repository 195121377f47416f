/**
 * What tests of the site share: the browser of the run, and pages that keep an eye on what they should never do.
 */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { createPaths, type Paths } from '../../src/core/paths.ts';
import type { Site, SiteName } from './setup.ts';

export type Visitor = {
  site: Site;
  paths: Paths;
  /** Opens an address of the site in a page, and a context, of its own. */
  visit: (path: string, options?: VisitOptions) => Promise<Page>;
};

type VisitOptions = BrowserContextOptions & {
  /** The page that is opened does not exist: the browser says so on its console. */
  isMissing?: boolean;
};

/**
 * A visitor of a site. After each test it is checked that no page asked anything of another host, broke the content
 * policy, or wrote an error to the console.
 */
export function visitor(name: SiteName): Visitor {
  const site = inject('sites')[name];
  const { origin } = site;
  const complaints: string[] = [];
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  return {
    site,
    paths: createPaths(site.basePath, origin),
    async visit(path, { isMissing = false, ...options } = {}) {
      const context = await browser.newContext({ baseURL: origin, ...options });
      context.setDefaultTimeout(10_000);
      context.on('request', (request) => {
        if (!request.url().startsWith(`${origin}/`)) complaints.push(`asked for ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400 && !isMissing) complaints.push(`${response.status()} ${response.url()}`);
      });
      context.on('console', (message) => {
        const isExpected = isMissing && message.text().includes('404');
        if (['error', 'warning'].includes(message.type()) && !isExpected) complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      const page = await context.newPage();
      await page.exposeFunction('complain', (text: string) => complaints.push(text));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          (globalThis as unknown as { complain: (text: string) => void }).complain(
            `policy broken: ${violatedDirective} ${blockedURI}`,
          );
        });
      });
      await page.addInitScript(ownClipboard);
      await page.goto(path);
      return page;
    },
  };
}

/** One clipboard serves the whole machine, and tests run side by side: each page gets one of its own. */
function ownClipboard(): void {
  if (!navigator.clipboard) return;
  let held = '';
  navigator.clipboard.writeText = async (text) => {
    held = text;
  };
  navigator.clipboard.readText = async () => held;
}

/** Waits until the search has shown its results, and gives the ids of the entries. */
export async function results(page: Page): Promise<string[]> {
  await page.waitForSelector('[data-state="ready"]', { state: 'attached' });
  return page
    .locator('[data-state] [data-entry-id]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-entry-id') ?? ''));
}

/** The number of results that is announced. */
export async function announced(page: Page): Promise<number> {
  const text = await page.locator('main .search-count[role="status"]').textContent();
  return Number(/^\d+/.exec(text ?? '')?.[0] ?? Number.NaN);
}
