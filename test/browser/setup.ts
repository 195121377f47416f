/**
 * Once a run: builds each site, serves it, and starts the browser that all test files share.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/browser/build.ts';
import { launchBrowser } from '../../scripts/browser/chromium.ts';
import { serve } from '../../scripts/serve.ts';

/** A site that stands: its pages on disk, and where the browser finds them. */
export type Site = { name: string; folder: string; origin: string; basePath: string; contentDir: string };

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Record<SiteName, Site>;
    browser: string;
  }
}

const sites = {
  /** The content of this repository, at the root of a host. */
  real: { contentDir: 'content', basePath: '/', environment: {} },
  /** A small collection that tests know by heart, under a base path, with its files on a code host, an address to write to, and its index in parts. */
  small: {
    contentDir: 'test/fixtures/small-site/content',
    basePath: '/kb',
    environment: {
      REPOSITORY_URL: 'https://code.example/owner/lessons',
      CONTACT: 'lessons@example.org',
      INDEX_ENTRIES: '4',
    },
  },
} as const;

export type SiteName = keyof typeof sites;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'site-'));
  const closing: (() => Promise<unknown>)[] = [() => rm(temporary, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const end of closing.reverse()) await end();
  };
  try {
    const browser = await launchBrowser();
    closing.push(() => browser.close());
    const standing: Partial<Record<SiteName, Site>> = {};
    // One after the other: Astro keeps what it makes on the way in one folder, whatever it builds.
    for (const name of Object.keys(sites) as SiteName[]) {
      const { contentDir, basePath, environment } = sites[name];
      const folder = path.join(temporary, name);
      const { code, output } = await build(contentDir, basePath, folder, environment);
      if (code !== 0) throw new Error(`The site "${name}" could not be built:\n${output}`);
      const { origin, close: end } = await serve(folder, basePath);
      closing.push(end);
      standing[name] = { name, folder, origin, basePath, contentDir };
    }
    project.provide('browser', browser.wsEndpoint());
    project.provide('sites', standing as Record<SiteName, Site>);
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}
