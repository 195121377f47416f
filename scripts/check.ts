/**
 * npm run check [-- --format text|json|github --against FILE]: every problem of the content. With --against, which may stand
 * several times, the words of the entries are compared with those of a source text. Exit code 0 without errors, 1 with, 2 where
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
import { readTexts } from '../src/files/source-texts.ts';
import { today } from '../src/files/today.ts';

const formats = { text: textReport, json: jsonReport, github: githubReport };

const { contentDir, contentName } = settings(process.env);
const { format, against } = readOptions();
const refusal = await contentFolderProblem(contentDir, contentName);
if (refusal !== null) stop(refusal);

const { repository, problems: found } = await loadRepository(contentDir);
const texts = await readTexts(against).catch((error: Error) => stop(error.message));
const problems = runChecks(repository, found, { today: today(), against: texts });
const prefix = path.relative(process.cwd(), contentDir).split(path.sep).join('/');
console.log(formats[format](problems, { entries: repository.entryRecords.length, prefix }));
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;

function readOptions(): { format: keyof typeof formats; against: string[] } {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        against: { type: 'string', multiple: true, default: [] },
      },
    });
    if (Object.hasOwn(formats, values.format))
      return { ...values, format: values.format as keyof typeof formats };
    return stop(
      `There is no format "${values.format}". Write --format text, --format json or --format github.`,
    );
  } catch (error) {
    return stop(
      `${error instanceof Error ? error.message : error} Usage: npm run check -- --format text|json|github --against FILE`,
    );
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
