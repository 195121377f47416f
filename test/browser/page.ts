import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Site, SiteName } from './setup.ts';

/** A page with everything that went wrong in it: errors, refusals of the content policy, requests to other hosts. */
export type Watched = {
  page: Page;
  wrong: string[];
  go: (path: string) => Promise<void>;
  close: () => Promise<void>;
};

/** The shared browser for one test file, and pages on one of the sites. */
export function browserFor(name: SiteName): {
  site: Site;
  open: (path: string, options?: BrowserContextOptions) => Promise<Watched>;
} {
  const site = inject('sites')[name];
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Watched> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) wrong.push(`request to ${request.url()}`);
    });
    const go = async (to: string): Promise<void> => {
      await page.goto(`${site.origin}${to}`);
    };
    await go(path);
    return { page, wrong, go, close: () => context.close() };
  }
  return { site, open };
}
