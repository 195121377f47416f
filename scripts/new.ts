/**
 * npm run new -- <kind> "<title>" [flags]: writes a valid file of the kind at its place in the content folder. What is missing is
 * asked where somebody can answer. Exit code 0 when it is written, 1 where the checks would refuse it, 2 where too little is said.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { visible } from '../src/core/report/visible.ts';
import { type Begun, begin } from '../src/core/scaffold/begin.ts';
import { kindNamed, kindNames } from '../src/core/scaffold/kind-names.ts';
import {
  exampleFlags,
  flagNames,
  flags,
  flagsAt,
  type Given,
  unanswered,
} from '../src/core/scaffold/questions.ts';
import type { ScaffoldKind } from '../src/core/scaffold/scaffold.ts';
import { didYouMean } from '../src/core/suggest.ts';
import { contentFolderProblem } from '../src/files/content-folder.ts';
import { loadRepository } from '../src/files/load.ts';
import { writeNewFile } from '../src/files/new-file.ts';
import { settings } from '../src/files/settings.ts';
import { today } from '../src/files/today.ts';
import { messages } from '../src/messages/index.ts';
import { askAll, openTerminal } from './new/ask.ts';

const usage = `Usage: npm run new -- ${kindNames.join('|')} "Title" ${flags.map((flag) => `--${flag}`).join(' ')} --dry-run`;

const { contentDir, contentName } = settings(process.env);
const options = readOptions();
const refusal = await contentFolderProblem(contentDir, contentName);
if (refusal !== null) stop(2, refusal);
const { repository } = await loadRepository(contentDir);
const terminal = process.stdin.isTTY ? openTerminal() : null;

const kind = await chosenKind(options.word);
const { file, text, alike } = await begun(kind, options.given);
terminal?.close();
const name = path.join(contentName, file);
if (alike.length > 0) {
  const lines = alike.map(({ one }) => visible(`  ${one.file}: ${one.title}`));
  console.error(`This may already be here:\n${lines.join('\n')}\n`);
}
if (options.dryRun) console.log(`Would write ${name}:\n\n${text}`);
else {
  await writeNewFile(contentDir, file, text).catch((error: Error) => stop(1, error.message));
  console.log(`Wrote ${name}\n\n${nextSteps(kind)}`);
}

async function chosenKind(word: string | undefined): Promise<ScaffoldKind> {
  const choices = kindNames.join(', ');
  const said = word ?? (await ask(`Kind, one of ${choices}`));
  return (
    kindNamed(said) ??
    stop(2, `There is no kind "${said}". ${didYouMean(said, kindNames, `Write one of: ${choices}.`)}`)
  );
}

/** The file that the answers give, once the checks have nothing against it; a person is asked again for what they have. */
async function begun(kind: ScaffoldKind, first: Given): Promise<Begun> {
  const prompts = kind === 'reading-list' ? {} : messages.en.contribute.prompts[kind];
  let given = first;
  for (;;) {
    const missing = unanswered(kind, given);
    if (missing.length > 0 && terminal === null) {
      const example = exampleFlags(missing, repository);
      stop(
        2,
        `A ${kind.replace('-', ' ')} also needs ${flagNames(missing)}. Add, for example:\n  ${example}`,
      );
    }
    given = await askAll(missing, given, ask);
    const result = begin(repository, kind, given, { prompts, today: today() });
    if (result.problems.length === 0) return result;
    for (const { reason, help } of result.problems) console.error(`${reason}\n  ${help}`);
    const isTaken = result.problems.some(({ rule }) => rule === 'unique-id');
    const again = isTaken ? [] : flagsAt(result.problems, given);
    if (terminal === null || (again.length === 0 && !isTaken)) stop(1, 'Nothing was written.');
    given = Object.fromEntries(Object.entries(given).filter(([flag]) => !again.some((one) => one === flag)));
    if (isTaken) given = { ...given, id: [await ask('Id, the name of the file')] };
  }
}

function ask(question: string): Promise<string> {
  if (terminal === null) return stop(2, usage);
  return terminal.ask(`${question}: `).catch(() => stop(2, '\nNothing was written.'));
}

function nextSteps(kind: ScaffoldKind): string {
  const write =
    kind === 'reading-list'
      ? 'Say in the notes why each entry is in the list.'
      : 'Write a few sentences under each heading.';
  return [
    `Next: open it. ${write} Comments in it say what goes where.`,
    '  npm run check   says what to mend, line by line',
    '  npm run dev     shows the page as you write',
  ].join('\n');
}

function readOptions(): { word: string | undefined; given: Given; dryRun: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        ...(Object.fromEntries(flags.map((flag) => [flag, { type: 'string', multiple: true }])) as Record<
          (typeof flags)[number],
          { type: 'string'; multiple: true }
        >),
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const { 'dry-run': dryRun, ...given } = values;
    const [word, title, ...more] = positionals;
    if (more.length > 0) stop(2, `The title is one argument: put it between quotation marks. ${usage}`);
    if ((given.section?.length ?? 0) > 1 || (given.pages?.length ?? 0) > 1) {
      const places = [given.section, given.pages].filter((places) => places !== undefined);
      if (places.some(({ length }) => length !== given.source?.length))
        stop(2, 'Give each --source a --section or --pages of its own, in the same order.');
    }
    return { word, given: title === undefined ? given : { ...given, title: [title] }, dryRun };
  } catch (error) {
    return stop(2, `${error instanceof Error ? error.message : error} ${usage}`);
  }
}

function stop(code: 1 | 2, sentence: string): never {
  console.error(sentence);
  process.exit(code);
}
