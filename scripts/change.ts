/**
 * npm run change -- --base REF | --from FOLDER [--format text|github|labels]: what changes in the content, in words: entries,
 * lists, terms and sources, and the links between them; or the labels that fit. The first state is that of a commit, or of
 * another content folder; the second is CONTENT_DIR. Exit code 0, 1 where a published id would disappear, 2 where there is
 * nothing to compare.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Change, changeBetween } from '../src/core/change/change.ts';
import { labelsOf } from '../src/core/change/labels.ts';
import { changeMarkdown } from '../src/core/change/markdown.ts';
import { changeText } from '../src/core/change/text.ts';
import { contentFolderProblem } from '../src/files/content-folder.ts';
import { type Loaded, loadRepository, loadRepositoryAt } from '../src/files/load.ts';
import { settings } from '../src/files/settings.ts';

const formats = {
  text: changeText,
  github: changeMarkdown,
  labels: (change: Change) => labelsOf(change).join(','),
};
const usage = 'Usage: npm run change -- --base REF | --from FOLDER [--format text|github|labels]';

const { contentDir, contentName } = settings(process.env);
const { base, from, format } = readOptions();
const refusal = await contentFolderProblem(contentDir, contentName);
if (refusal !== null) stop(refusal);

const before = await firstState();
const after = await loadRepository(contentDir);
const change = changeBetween(before.repository, after.repository);
console.log(formats[format](change));
if (change.lost.length > 0) {
  // Where the report goes to a file, the log says why the command fails.
  console.error(
    `Published ids would disappear: ${change.lost.length}. The report names each, and how to keep it.`,
  );
  process.exitCode = 1;
}

async function firstState(): Promise<Loaded> {
  if (base !== undefined) {
    try {
      return loadRepositoryAt(contentDir, base);
    } catch (error) {
      return stop((error as Error).message);
    }
  }
  const folder = path.resolve(from ?? '');
  const missing = await contentFolderProblem(folder, from ?? '');
  return missing === null
    ? loadRepository(folder)
    : stop(`There is no content folder "${from}" to compare with.`);
}

function readOptions(): { base: string | undefined; from: string | undefined; format: keyof typeof formats } {
  try {
    const { values } = parseArgs({
      options: {
        base: { type: 'string' },
        from: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    });
    if ((values.base === undefined) === (values.from === undefined))
      return stop(`Name one of --base and --from. ${usage}`);
    if (!Object.hasOwn(formats, values.format))
      return stop(
        `There is no format "${values.format}". Write --format text, --format github or --format labels.`,
      );
    return { base: values.base, from: values.from, format: values.format as keyof typeof formats };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error} ${usage}`);
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
