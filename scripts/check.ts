/**
 * npm run check [-- --format text|json|github]: every problem of the content. Exit code 0 without errors, 1 with, 2 where
 * there is nothing to check.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runChecks } from '../src/core/checks/registry.ts';
import { githubReport } from '../src/core/report/github.ts';
import { jsonReport } from '../src/core/report/json.ts';
import { textReport } from '../src/core/report/text.ts';
import { contentFolderProblem } from '../src/files/content-folder.ts';
import { loadRepository } from '../src/files/load.ts';
import { settings } from '../src/files/settings.ts';

const formats = { text: textReport, json: jsonReport, github: githubReport };

const { contentDir, contentName } = settings(process.env);
const format = readFormat();
const refusal = await contentFolderProblem(contentDir, contentName);
if (refusal !== null) stop(refusal);

const { repository, problems: found } = await loadRepository(contentDir);
const problems = runChecks(repository, found);
const prefix = path.relative(process.cwd(), contentDir).split(path.sep).join('/');
console.log(formats[format](problems, { entries: repository.entryRecords.length, prefix }));
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;

function readFormat(): keyof typeof formats {
  try {
    const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
    if (Object.hasOwn(formats, values.format)) return values.format as keyof typeof formats;
    return stop(
      `There is no format "${values.format}". Write --format text, --format json or --format github.`,
    );
  } catch (error) {
    return stop(
      `${error instanceof Error ? error.message : error} Usage: npm run check -- --format text|json|github`,
    );
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
