/**
 * npm run generate [-- --check --record]: writes what is derived: JSON Schema for editors and the tables of the guide from the
 * schemas and the rules, and the record of published ids from the content. With --record it writes the record alone. With
 * --check it writes nothing and fails where a file is not fresh.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generatedFiles } from '../src/core/export/generated.ts';
import { publishedRecord } from '../src/core/export/published.ts';
import { publishedFile } from '../src/core/paths.ts';
import { contentFolderProblem } from '../src/files/content-folder.ts';
import { writeIfChanged } from '../src/files/generated-files.ts';
import { loadRepository } from '../src/files/load.ts';
import { settings } from '../src/files/settings.ts';
import { messages } from '../src/messages/index.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, record: { type: 'boolean', default: false } },
});
const { contentDir, contentName } = settings(process.env);
const refusal = await contentFolderProblem(contentDir, contentName);
if (refusal !== null) {
  console.error(refusal);
  process.exit(2);
}

const files = values.record ? new Map<string, string>() : generatedFiles(messages.en.meanings);
const { repository } = await loadRepository(contentDir);
files.set(path.join(contentName, publishedFile), publishedRecord(repository));
const stale = await writeIfChanged(files, values.check);
for (const file of stale) console.log(`${values.check ? 'Not fresh' : 'Wrote'}: ${file}`);
if (values.check && stale.length > 0) {
  console.error('Run "npm run generate" and commit what it writes.');
  process.exit(1);
}
