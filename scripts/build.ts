/**
 * npm run build [-- --outDir DIR]: checks the content, builds the site, indexes it. On any error nothing is written.
 */
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runChecks } from '../src/core/checks/registry.ts';
import { contactProblem } from '../src/core/contact.ts';
import { crossReferences } from '../src/core/cross-references.ts';
import { createPaths } from '../src/core/paths.ts';
import { textReport } from '../src/core/report/text.ts';
import { contentFolderProblem } from '../src/files/content-folder.ts';
import { digestOf } from '../src/files/digest.ts';
import { loadRepository } from '../src/files/load.ts';
import { missingPages, outputProblem, stagingFolder } from '../src/files/output-folder.ts';
import { settings } from '../src/files/settings.ts';
import { today } from '../src/files/today.ts';
import { hold } from '../src/held.ts';
import { phase, progress } from './progress.ts';
import { indexBeside } from './search-index/beside.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const { contentDir, contentName, basePath, siteUrl, contact, documentCache } = settings(process.env);
const refusal =
  contactProblem(contact) ??
  (await contentFolderProblem(contentDir, contentName)) ??
  (await outputProblem(values.outDir, contentDir));
if (refusal !== null) {
  console.error(refusal);
  process.exit(2);
}

const shown = progress(process.stderr);
let ended = begin('read', 'reading the content');
const { repository, problems: reading, digest } = await loadRepository(contentDir, documentCache);
const { size } = repository.entries;
ended();
ended = begin('check', `checking ${size} entries`);
const day = today();
const problems = runChecks(repository, reading, { today: day });
ended();
shown.clear();
const errors = problems.filter(({ severity }) => severity === 'error').length;
if (problems.length > 0) console.error(textReport(problems, { entries: repository.entryRecords.length }));
if (errors > 0) {
  console.error('Nothing was built. Mend the errors above and build again.');
  process.exit(1);
}

const staging = await stagingFolder(values.outDir);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => staging.discard().finally(() => process.exit(1)));
}
// The engine works in a process of its own, and the folder of the pages is emptied before they are written.
const beside = `${staging.folder}-index`;
try {
  const indexing = indexBeside({ contentDir, documentCache, outDir: beside });
  // It is waited for below; what goes wrong before is told there.
  indexing.catch(() => {});
  ended = begin('relate', `relating ${size} entries`);
  hold({ repository, index: crossReferences(repository), today: day, digest: digestOf });
  ended();
  ended = begin('pages', `making the pages of ${size} entries`);
  const { build } = await import('astro');
  await build({ outDir: staging.folder, logLevel: 'error' });
  const lost = await missingPages(staging.folder, createPaths('', siteUrl), repository);
  if (lost.length > 0)
    throw new Error(`The build left out ${lost.length} pages, the first of them ${lost[0]}.`);
  ended();
  ended = begin('rest of the index', 'finishing the search index');
  if ((await indexing) !== digest)
    throw new Error('A file of the content was changed while the site was built. Build again.');
  await rename(path.join(beside, 'pagefind'), path.join(staging.folder, 'pagefind'));
  ended();
  ended = begin('publish', 'putting the site in its place');
  await staging.publish();
  ended();
} catch (error) {
  await staging.discard();
  console.error(error);
  process.exitCode = 1;
} finally {
  await rm(beside, { recursive: true, force: true });
}
shown.end();
if (process.exitCode === 1) process.exit();
const { entries, readingLists } = repository;
console.log(
  `Built ${entries.size} entries and ${readingLists.size} reading lists into ${values.outDir} (base path ${basePath}).`,
);
// Vite and the indexer may leave handles open; all is written by now.
process.exit(0);

/** Begins a part of the build: its name for programs, and what people see of it. */
function begin(name: string, text: string): () => void {
  shown.say(text);
  return phase(name);
}
