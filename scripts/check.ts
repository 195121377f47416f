/**
 * npm run check [-- --format text|json|github --against FILE --fix --dry-run]: every problem of the content. With --against,
 * which may stand several times, the words of the entries are compared with those of a source text. With --fix, what is safe to
 * mend is mended first, and shown; with --dry-run as well it is only shown. Exit code 0 without errors, 1 with, 2 where there is
 * nothing to check.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runChecks } from '../src/core/checks/registry.ts';
import { changesReport } from '../src/core/report/changes.ts';
import { githubReport } from '../src/core/report/github.ts';
import { jsonReport } from '../src/core/report/json.ts';
import { textReport } from '../src/core/report/text.ts';
import { contentFolderProblem } from '../src/files/content-folder.ts';
import { loadRepository } from '../src/files/load.ts';
import { mendFolder } from '../src/files/mend-folder.ts';
import { settings } from '../src/files/settings.ts';
import { readTexts } from '../src/files/source-texts.ts';
import { today } from '../src/files/today.ts';

const formats = { text: textReport, json: jsonReport, github: githubReport };

const { contentDir, contentName, documentCache } = settings(process.env);
const { format, against, fix, 'dry-run': dryRun } = readOptions();
const refusal = await contentFolderProblem(contentDir, contentName);
if (refusal !== null) stop(refusal);

if (fix) {
  const { files, failures } = await mendFolder(contentDir, dryRun);
  const report = [changesReport(files, !dryRun), ...failures].join('\n\n');
  // What a program reads is the report of the problems, and nothing else.
  if (format === 'text') console.log(`${report}\n`);
  else console.error(report);
}
const { repository, problems: found } = await loadRepository(contentDir, documentCache);
const texts = await readTexts(against).catch((error: Error) => stop(error.message));
const problems = runChecks(repository, found, { today: today(), against: texts });
const prefix = path.relative(process.cwd(), contentDir).split(path.sep).join('/');
console.log(formats[format](problems, { entries: repository.entryRecords.length, prefix }));
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        against: { type: 'string', multiple: true, default: [] },
        fix: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    if (values['dry-run'] && !values.fix)
      stop('--dry-run shows what --fix would mend: write --fix --dry-run.');
    if (Object.hasOwn(formats, values.format))
      return { ...values, format: values.format as keyof typeof formats };
    return stop(
      `There is no format "${values.format}". Write --format text, --format json or --format github.`,
    );
  } catch (error) {
    return stop(
      `${error instanceof Error ? error.message : error} Usage: npm run check -- --format text|json|github --against FILE --fix --dry-run`,
    );
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
