/**
 * npm run export -- opensearch [--outDir DIR] [--index NAME]: writes what the site searches in the bulk format of OpenSearch, with
 * the mapping of its index. On any error nothing is written. Exit code 0, 1 where the content has errors, 2 where it cannot be done.
 */
import { parseArgs } from 'node:util';
import { runChecks } from '../src/core/checks/registry.ts';
import { indexNameProblem } from '../src/core/export/opensearch/index-name.ts';
import { indexMapping } from '../src/core/export/opensearch/mapping.ts';
import { bulkLines } from '../src/core/export/opensearch.ts';
import { createPaths } from '../src/core/paths.ts';
import { textReport } from '../src/core/report/text.ts';
import { contentFolderProblem } from '../src/files/content-folder.ts';
import { exportFolderProblem, writeExport } from '../src/files/export-folder.ts';
import { loadRepository } from '../src/files/load.ts';
import { settings } from '../src/files/settings.ts';
import { today } from '../src/files/today.ts';
import { messages } from '../src/messages/index.ts';

const usage = 'Usage: npm run export -- opensearch [--outDir DIR] [--index NAME]';

const { outDir, index } = readOptions();
const { contentDir, contentName, basePath, siteUrl } = settings(process.env);
const refusal =
  indexNameProblem(index) ??
  (await contentFolderProblem(contentDir, contentName)) ??
  (await exportFolderProblem(outDir, index, contentDir));
if (refusal !== null) stop(refusal);

const { repository, problems: reading } = await loadRepository(contentDir);
const errors = runChecks(repository, reading, { today: today() }).filter(
  ({ severity }) => severity === 'error',
);
if (errors.length > 0) {
  console.error(textReport(errors, { entries: repository.entryRecords.length }));
  console.error('Nothing was exported. Mend the errors above and export again.');
  process.exit(1);
}

const paths = createPaths(basePath, siteUrl);
const site = { name: messages.en.siteName, url: paths.absolute(paths.home) };
try {
  const mapping = indexMapping(repository.vocabulary, site);
  const records = bulkLines(repository, { index, site, paths });
  const { parts, records: count, bytes } = await writeExport(outDir, index, mapping, records);
  const size = `${(bytes / 1_000_000).toFixed(1)} MB in ${parts} part${parts === 1 ? '' : 's'}`;
  console.log(`Exported ${count} records into ${outDir} for the index "${index}" (${size}).`);
} catch (error) {
  stop(`Nothing was exported. ${error instanceof Error ? error.message : error}`);
}
if (!process.env['SITE_URL']) {
  console.error(
    `SITE_URL is not set: the ids begin with ${site.url}, as would those of other sites. Set it to the address of the site.`,
  );
}

function readOptions(): { outDir: string; index: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        outDir: { type: 'string', default: 'export' },
        index: { type: 'string', default: 'lessons' },
      },
    });
    if (positionals.length !== 1 || positionals[0] !== 'opensearch')
      return stop(`Name the format: opensearch. ${usage}`);
    return values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error} ${usage}`);
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
