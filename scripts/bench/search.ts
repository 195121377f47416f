import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../../src/files/settings.ts';
import { progress } from '../progress.ts';
import { type Collection, readCollection } from './search/collection.ts';
import { compare } from './search/compare.ts';
import { ownCollection } from './search/own-collection.ts';
import { jsonReport, missesReport, textReport } from './search/report.ts';

type Options = { collection: string | undefined; format: 'text' | 'json'; misses: boolean };

/** How the search of the site does on a judged set of queries, beside other engines; returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const { contentDir, contentName } = settings(process.env);
  let options: Options;
  let collection: Collection;
  try {
    options = readOptions(args);
    collection =
      options.collection === undefined
        ? await ownCollection(contentDir, contentName)
        : await readCollection(options.collection);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  // Inside the project: what is built outside it passes through one folder of Astro, where two builds at a time collide.
  await mkdir('.cache', { recursive: true });
  const temporary = await mkdtemp(path.join('.cache', 'bench-search-'));
  const clean = (): Promise<void> => rm(temporary, { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => clean().finally(() => process.exit(1)));
  }
  try {
    const own = options.collection === undefined ? contentDir : null;
    const comparison = await compare(collection, own, temporary, progress(process.stderr));
    if (options.format === 'json') console.log(jsonReport(collection, comparison));
    else console.log(textReport(collection, comparison));
    if (options.misses && options.format === 'text') console.log(`\n${missesReport(collection, comparison)}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await clean();
  }
}

/** @throws with a sentence where the options are not those of the command. */
function readOptions(args: readonly string[]): Options {
  const usage = 'Usage: npm run bench -- search --collection FOLDER --format text|json --misses';
  let values: { collection?: string | undefined; format: string; misses: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        collection: { type: 'string' },
        format: { type: 'string', default: 'text' },
        misses: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new Error(`${(error as Error).message} ${usage}`);
  }
  const { format, collection, misses } = values;
  if (format !== 'text' && format !== 'json')
    throw new Error(`There is no format "${format}". Write --format text or --format json.`);
  return { collection, format, misses };
}
