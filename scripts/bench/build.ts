import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, platform, totalmem } from 'node:os';
import path from 'node:path';
import { progress } from '../progress.ts';
import { measureTool, type ToolFailure, type ToolMeasures } from './build/against.ts';
import { type Options, readOptions } from './build/options.ts';
import { measureOwnSite, removeCaches } from './build/own-site.ts';
import { jsonReport, type Machine, machineLine, type SizeMeasures, textReport } from './build/report.ts';

/** What it costs to check and build made-up collections, here and with other tools; returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  // Inside the project: what is built outside it passes through one folder of Astro, where two builds at a time collide.
  await mkdir('.cache', { recursive: true });
  const temporary = path.resolve(await mkdtemp(path.join('.cache', 'bench-build-')));
  const clean = async (): Promise<void> => {
    for (const entries of options.sizes) await removeCaches(contentDirOf(temporary, entries));
    await rm(temporary, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => clean().finally(() => process.exit(1)));
  }
  try {
    await measure(options, temporary);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await clean();
  }
}

async function measure({ sizes, format, against }: Options, temporary: string): Promise<void> {
  const shown = progress(process.stderr);
  const measured: SizeMeasures[] = [];
  // What was measured is said at once: a larger size may take long, or fail.
  const tell = (text: string): void => {
    shown.clear();
    if (format === 'text') console.log(text);
  };
  try {
    tell(machineLine(machine()));
    for (const entries of sizes) {
      const folder = path.join(temporary, String(entries));
      const contentDir = contentDirOf(temporary, entries);
      const site = await measureOwnSite(entries, contentDir, path.join(folder, 'site'), shown);
      await rm(folder, { recursive: true, force: true });
      const outcomes: (ToolMeasures | ToolFailure)[] = [];
      for (const tool of against)
        outcomes.push(await measureTool(tool, entries, site.entryPage !== null, shown));
      measured.push({ entries, site, against: outcomes });
      tell(`\n${textReport({ entries, site, against: outcomes })}`);
    }
  } finally {
    shown.end();
  }
  if (format === 'json') console.log(jsonReport(machine(), measured));
}

function contentDirOf(temporary: string, entries: number): string {
  return path.join(temporary, String(entries), 'content');
}

function machine(): Machine {
  return {
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    system: `${platform()} ${process.arch}`,
    node: process.versions.node,
  };
}
