/**
 * The site of this project, built of a made-up collection.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createPaths, entryFile } from '../../../src/core/paths.ts';
import { settings } from '../../../src/files/settings.ts';
import type { Progress } from '../../progress.ts';
import { madeId, madeKind } from '../collection/maker.ts';
import { changed, changedFile, madeFiles } from '../collection.ts';
import { type FolderSize, folderSize } from './folder-size.ts';
import { firstResultWeight, pageWeight, type Weight, withBrowser } from './page-weight.ts';
import { timed, type Use } from './timed.ts';

export type OwnMeasures = {
  check: Use;
  /** Of a content folder that no build has seen before, without any cache of it. */
  cold: Use;
  /** After a change to the title and the text of one entry. */
  warm: Use;
  output: FolderSize;
  /** Null where no browser could be started. */
  entryPage: Weight | null;
  firstResult: Weight | null;
};

/** The page that is weighed, in every tool. */
export const weighedEntry = path.basename(changedFile, '.mdx');

/**
 * @param contentDir a folder to make the collection in. @param outDir where the site goes.
 * @throws with what a command said where it fails.
 */
export async function measureOwnSite(
  entries: number,
  contentDir: string,
  outDir: string,
  { say }: Progress,
): Promise<OwnMeasures> {
  await writeCollection(entries, contentDir, say);
  const environment = environmentOf(contentDir);
  const run = (name: string, ...args: string[]): Promise<Use> => {
    say(`${name} (${entries} entries)`);
    return timed(name, { program: process.execPath, args, environment });
  };
  try {
    const check = await run('check', 'scripts/check.ts');
    await removeCaches(contentDir);
    const cold = await run('build, cold', 'scripts/build.ts', '--outDir', outDir);
    const file = path.join(contentDir, changedFile);
    await writeFile(file, changed(await readFile(file, 'utf8')));
    const warm = await run('build, one entry changed', 'scripts/build.ts', '--outDir', outDir);
    say('loading pages in a browser');
    const pages = await loaded(outDir, await queriesOf(contentDir, entries));
    return { check, cold, warm, output: await folderSize(outDir), ...pages };
  } finally {
    await removeCaches(contentDir);
  }
}

/** Removes all that earlier builds of a content folder have kept: every place of its settings among the caches. */
export async function removeCaches(contentDir: string): Promise<void> {
  const places = Object.values(settings({ ...process.env, ...environmentOf(contentDir) }));
  for (const place of places) {
    if (typeof place === 'string' && place.startsWith(`.cache${path.sep}`))
      await rm(place, { recursive: true, force: true });
  }
}

/** The settings of whoever runs the bench are not to change its figures. */
function environmentOf(contentDir: string): Record<string, string> {
  return {
    CONTENT_DIR: contentDir,
    BASE_PATH: '',
    SITE_URL: '',
    REPOSITORY_URL: 'none',
    CONTACT: '',
    PREVIEW: '',
    NODE_ENV: 'production',
  };
}

async function writeCollection(entries: number, folder: string, say: Progress['say']): Promise<void> {
  const folders = new Set<string>();
  let written = 0;
  for (const [file, text] of madeFiles(entries)) {
    const place = path.join(folder, file);
    if (!folders.has(path.dirname(place))) await mkdir(path.dirname(place), { recursive: true });
    folders.add(path.dirname(place));
    await writeFile(place, text);
    written += 1;
    if (written % 500 === 0) say('making the collection', written, entries);
  }
}

async function loaded(
  outDir: string,
  queries: readonly string[],
): Promise<Pick<OwnMeasures, 'entryPage' | 'firstResult'>> {
  try {
    return await withBrowser(async (browser) => ({
      entryPage: await pageWeight(browser, outDir, createPaths('', '').entry(weighedEntry)),
      firstResult: await firstResultWeight(browser, outDir, queries),
    }));
  } catch (error) {
    // A build is worth measuring on a machine without a browser too; any other failure is one.
    if (!/No Chrome or Chromium was found/.test(String(error))) throw error;
    return { entryPage: null, firstResult: null };
  }
}

/** The first two words of content in titles of entries that are spread over the collection. */
async function queriesOf(contentDir: string, entries: number): Promise<string[]> {
  const numbers = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => Math.floor(share * entries));
  const texts = await Promise.all(
    [...new Set(numbers)].map((number) =>
      readFile(path.join(contentDir, entryFile(madeKind(number), madeId(number))), 'utf8'),
    ),
  );
  return texts.map((text) => {
    const title = /^title: "(.*)"$/m.exec(text)?.[1] ?? '';
    return title
      .split(' ')
      .filter((word) => word.length > 5)
      .slice(0, 2)
      .join(' ');
  });
}
