/**
 * The same texts, built with other tools in the same run.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Progress } from '../../progress.ts';
import { changed, madeFiles } from '../collection.ts';
import { type FolderSize, folderSize } from './folder-size.ts';
import { weighedEntry } from './own-site.ts';
import { pageWeight, type Weight, withBrowser } from './page-weight.ts';
import { inSequence, timed, type Use } from './timed.ts';
import { docusaurus } from './tools/docusaurus.ts';
import { eleventy } from './tools/eleventy.ts';
import { hugo } from './tools/hugo.ts';
import { install } from './tools/install.ts';
import { markdownOf, plainEntry } from './tools/plain-entry.ts';
import { starlight } from './tools/starlight.ts';
import type { Tool, ToolName } from './tools/tool.ts';

export type ToolMeasures = {
  tool: ToolName;
  version: string;
  about: string;
  /** What npm installed for it, in bytes. */
  installedBytes: number;
  cold: Use;
  /** After a change to the title and the text of one entry. */
  warm: Use;
  output: FolderSize;
  entryPage: Weight | null;
};

/** A tool that could not be measured, and why. */
export type ToolFailure = { tool: ToolName; failure: string };

export const tools: Readonly<Record<ToolName, Tool>> = { starlight, docusaurus, eleventy, hugo };

/** Where tools stand and stay, so that the next run need not install them. */
const home = path.join('.cache', 'bench');

/** @param isWeighed whether a browser is there to load pages with. */
export async function measureTool(
  name: ToolName,
  entries: number,
  isWeighed: boolean,
  progress: Progress,
): Promise<ToolMeasures | ToolFailure> {
  try {
    return await measured(tools[name], entries, isWeighed, progress);
  } catch (error) {
    return { tool: name, failure: error instanceof Error ? error.message : String(error) };
  }
}

async function measured(
  tool: Tool,
  entries: number,
  isWeighed: boolean,
  { say }: Progress,
): Promise<ToolMeasures> {
  say(`installing ${tool.name}`);
  const { folder, bytes, version } = await install(tool, home);
  const removeCaches = async (): Promise<void> => {
    for (const cache of tool.caches) await rm(path.join(folder, cache), { recursive: true, force: true });
  };
  try {
    say(`writing the texts for ${tool.name}`);
    await writeTexts(tool, folder, entries);
    await removeCaches();
    say(`${tool.name}, cold (${entries} entries)`);
    const cold = await build(tool, folder);
    const file = path.join(folder, tool.texts, `${weighedEntry}.md`);
    await writeFile(file, changed(await readFile(file, 'utf8')));
    say(`${tool.name}, one entry changed (${entries} entries)`);
    const warm = await build(tool, folder);
    const site = path.join(folder, tool.output);
    say(`loading a page of ${tool.name} in a browser`);
    const address = `/entries/${weighedEntry}/`;
    const entryPage = isWeighed ? await withBrowser((browser) => pageWeight(browser, site, address)) : null;
    const { about } = tool;
    return {
      tool: tool.name,
      version,
      about,
      installedBytes: bytes,
      cold,
      warm,
      output: await folderSize(site),
      entryPage,
    };
  } finally {
    await removeCaches();
    await rm(path.join(folder, tool.texts), { recursive: true, force: true });
  }
}

const installed: ReadonlySet<string> = new Set(['node_modules', 'package.json', 'package-lock.json']);

/** The entries, in all kinds; the pages of themes, lists and the like have no counterpart elsewhere. */
async function writeTexts(tool: Tool, folder: string, entries: number): Promise<void> {
  // Settings of an earlier version of this bench would still be read.
  for (const item of await readdir(folder)) {
    if (!installed.has(item)) await rm(path.join(folder, item), { recursive: true, force: true });
  }
  const texts = path.join(folder, tool.texts);
  await mkdir(texts, { recursive: true });
  for (const [file, text] of Object.entries(tool.files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  const entryFolders = /^(?:best-practices|recommendations|country-experiences)\/(.*)\.mdx$/;
  for (const [file, text] of madeFiles(entries)) {
    const id = entryFolders.exec(file)?.[1];
    if (id === undefined) continue;
    const entry = plainEntry(id, text, tool.link);
    await writeFile(path.join(texts, `${id}.md`), markdownOf(entry, tool.front(entry)));
  }
}

async function build(tool: Tool, folder: string): Promise<Use> {
  const uses: Use[] = [];
  for (const step of tool.steps) {
    const args = step.args.map((arg) => arg.replace('{folder}', folder));
    const command =
      'script' in step
        ? { program: process.execPath, args: [path.join(folder, step.script), ...args] }
        : { program: step.program, args };
    uses.push(await timed(`The build with ${tool.name}`, { ...command, folder, environment: quiet }));
  }
  return inSequence(uses);
}

/** Tools that look for news or report their use would measure the network. */
const quiet = {
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_UPDATE_NOTIFIER: '1',
  CI: 'true',
};

export function isFailure(outcome: ToolMeasures | ToolFailure): outcome is ToolFailure {
  return 'failure' in outcome;
}
