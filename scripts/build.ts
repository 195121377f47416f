/**
 * npm run build [-- --outDir DIR]: checks the content, builds the site, indexes it. On any error nothing is written.
 */
import { parseArgs } from 'node:util';
import { runChecks } from '../src/core/checks/registry.ts';
import { contactProblem } from '../src/core/contact.ts';
import { createPaths } from '../src/core/paths.ts';
import { textReport } from '../src/core/report/text.ts';
import { contentFolderProblem } from '../src/files/content-folder.ts';
import { loadRepository } from '../src/files/load.ts';
import { missingPages, outputProblem, stagingFolder } from '../src/files/output-folder.ts';
import { writeSearchIndex } from '../src/files/search-index.ts';
import { settings } from '../src/files/settings.ts';
import { today } from '../src/files/today.ts';
import { searchRecords } from '../src/views/search-records.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const { contentDir, contentName, basePath, siteUrl, contact } = settings(process.env);
const refusal =
  contactProblem(contact) ??
  (await contentFolderProblem(contentDir, contentName)) ??
  (await outputProblem(values.outDir, contentDir));
if (refusal !== null) {
  console.error(refusal);
  process.exit(2);
}

const { repository, problems: reading } = await loadRepository(contentDir);
const problems = runChecks(repository, reading, { today: today() });
const errors = problems.filter(({ severity }) => severity === 'error').length;
if (problems.length > 0) console.error(textReport(problems, { entries: repository.entryRecords.length }));
if (errors > 0) {
  console.error('Nothing was built. Mend the errors above and build again.');
  process.exit(1);
}

const { build } = await import('astro');
const staging = await stagingFolder(values.outDir);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => staging.discard().finally(() => process.exit(1)));
}
try {
  await build({ outDir: staging.folder, logLevel: 'error' });
  const lost = await missingPages(staging.folder, createPaths('', siteUrl), repository);
  if (lost.length > 0)
    throw new Error(`The build left out ${lost.length} pages, the first of them ${lost[0]}.`);
  await writeSearchIndex(searchRecords(repository), staging.folder);
  await staging.publish();
} catch (error) {
  await staging.discard();
  console.error(error);
  process.exit(1);
}
const { entries, readingLists } = repository;
console.log(
  `Built ${entries.size} entries and ${readingLists.size} reading lists into ${values.outDir} (base path ${basePath}).`,
);
// Vite and the indexer may leave handles open; all is written by now.
process.exit(0);
