/**
 * npm run build [-- --outDir DIR]: checks the content, builds the site, indexes it. On any error nothing is written.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runChecks } from '../src/core/checks/registry.ts';
import { contactProblem } from '../src/core/contact.ts';
import { fileOf } from '../src/core/paths.ts';
import { textReport } from '../src/core/report/text.ts';
import { partEntriesProblem } from '../src/core/search/index-part.ts';
import { codeDigest } from '../src/files/code-digest.ts';
import { contentFolderProblem } from '../src/files/content-folder.ts';
import { contentDigest, digestOf } from '../src/files/digest.ts';
import { folderUpdate } from '../src/files/folder-update.ts';
import { keptReads } from '../src/files/kept-reads.ts';
import { loadRepository } from '../src/files/load.ts';
import { outputProblem } from '../src/files/output-folder.ts';
import { beginIndex } from '../src/files/search-index.ts';
import { settings } from '../src/files/settings.ts';
import { hold } from '../src/held.ts';
import { everyOutput } from '../src/outputs/every-output.ts';
import { searchRecords } from '../src/views/search-records.ts';
import { watchedSite } from '../src/views/watched-site.ts';
import { boundSite } from './bound-site.ts';
import { bundleBeside } from './bundle/beside.ts';
import { phase, progress } from './progress.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const set = settings(process.env);
const { contentDir, contentName, basePath, contact, cacheDir, documentCache, partEntries } = set;
const refusal =
  contactProblem(contact) ??
  partEntriesProblem(partEntries) ??
  (await contentFolderProblem(contentDir, contentName)) ??
  (await outputProblem(values.outDir, contentDir));
if (refusal !== null) {
  console.error(refusal);
  process.exit(2);
}

const shown = progress(process.stderr);
let ended = begin('read', 'reading the content');
const code = await codeDigest(contentDir, [set, process.env['NODE_ENV']]);
const bundling = bundleBeside(path.join(cacheDir, 'bundles'), code);
const { repository, problems: reading } = await loadRepository(contentDir, documentCache);
const { size } = repository.entries;
ended();
ended = begin('relate', `relating ${size} entries`);
const site = watchedSite(await boundSite(repository, set));
hold(site);
const records = searchRecords(repository, site.index);
const lists = path.join(cacheDir, 'folders', digestOf(path.relative('', values.outDir)));
const reads = keptReads(`${lists}-made-of.json`, code, site.watch);
ended();
// The engine takes longest, and works beside all that follows.
const indexing = await beginIndex(records, path.join(cacheDir, 'index'), site.indexParts);
const folder = await folderUpdate(values.outDir, `${lists}.json`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => discard().finally(() => process.exit(1)));
}
try {
  ended = begin('check', `checking ${size} entries`);
  const problems = runChecks(repository, reading, { today: site.today });
  ended();
  shown.clear();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (problems.length > 0) console.error(textReport(problems, { entries: repository.entryRecords.length }));
  if (errors > 0) {
    console.error('Nothing was built. Mend the errors above and build again.');
    await discard();
    process.exit(1);
  }
  await makePages();
  makeOutputs();
  ended = begin('rest of the index', 'finishing the search index');
  const index = await indexing.done;
  index.putInto(folder);
  ended();
  ended = begin('publish', 'putting the site in its place');
  await folder.publish();
  reads.keep();
  await index.keep();
  ended();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
await discard();
shown.end();
if (process.exitCode === 1) process.exit();
console.log(
  `Built ${size} entries and ${repository.readingLists.size} reading lists into ${values.outDir} (base path ${basePath}).`,
);
// The indexer may leave handles open; all is written by now.
process.exit(0);

/** Each page that shows what it showed last time is taken from there; the others are rendered. */
async function makePages(): Promise<void> {
  ended = begin('bundle', 'bundling the pages');
  const { renderer, assets } = await bundling.done;
  for (const item of await readdir(assets, { recursive: true, withFileTypes: true })) {
    const source = path.join(item.parentPath, item.name);
    const file = path.relative(assets, source).replaceAll(path.sep, '/');
    if (item.isFile() && !folder.stays(file, code)) folder.link(file, code, source);
  }
  const { everyPage, render } = (await import(
    pathToFileURL(renderer).href
  )) as typeof import('../src/renderer.ts');
  ended();
  ended = begin('pages', `making the pages of ${size} entries`);
  let made = 0;
  for (const { address, kind, view } of everyPage()) {
    const file = fileOf(site.paths, address);
    if (!isAsItWas(file)) {
      const { value, reads: read } = site.watch.during(view);
      const key = digestOf([code, kind, value]);
      if (!folder.stays(file, key)) folder.write(file, key, await render(address));
      reads.made(file, key, read);
    }
    made += 1;
    if (made % 100 === 0) {
      shown.say(`making the pages of ${size} entries`, made);
    }
  }
  ended();
}

function makeOutputs(): void {
  ended = begin('files', 'writing the files beside the pages');
  for (const { address, write } of everyOutput(site)) {
    const file = fileOf(site.paths, address);
    if (isAsItWas(file)) continue;
    const { value: content, reads: read } = site.watch.during(write);
    const key = contentDigest(content);
    if (!folder.stays(file, key)) folder.write(file, key, content);
    reads.made(file, key, read);
  }
  ended();
}

/** Whether a file stands as it was made, of things that are all as they were: then nothing is computed for it. */
function isAsItWas(file: string): boolean {
  const key = reads.keyOf(file);
  return key !== null && folder.stays(file, key);
}

async function discard(): Promise<void> {
  await Promise.all([indexing.stop(), bundling.stop()]);
  await folder.discard();
}

/** Begins a part of the build: its name for programs, and what people see of it. */
function begin(name: string, text: string): () => void {
  shown.say(text);
  return phase(name);
}
