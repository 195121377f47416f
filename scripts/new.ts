/**
 * npm run new -- <kind> "<title>" [--theme ID --summary TEXT --source ID --section N --pages N --addressee ID --strength WORD
 * --country CODE --id ID --dry-run]: writes a valid entry at its place. What is missing is asked for at a terminal. What the
 * checks would refuse is refused here, in their words, and nothing is written. Exit code 1 then, 2 for a wrong call.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { runChecks } from '../src/core/checks/registry.ts';
import { parseDocument } from '../src/core/document/parse.ts';
import { idRule, isId, toId } from '../src/core/id.ts';
import { type EntryKind, entryFile, entryKinds } from '../src/core/paths.ts';
import { textReport } from '../src/core/report/text.ts';
import { assemble } from '../src/core/repository.ts';
import { confusedWith, idFrom, requiredFields, scaffold } from '../src/core/scaffold.ts';
import { didYouMean, oneOf } from '../src/core/suggest.ts';
import { contentFolderProblem } from '../src/files/content-folder.ts';
import { loadRepository } from '../src/files/load.ts';
import { settings } from '../src/files/settings.ts';
import { today } from '../src/files/today.ts';

const usage =
  'npm run new -- recommendation "Plan with those who deliver" --theme integrated-planning --summary "..." --source norway-2008 --pages 23 --addressee dpko --strength should';
/** What to ask for each required field, and the flag that answers it. */
const questions: Record<string, { flag: string; ask: string; read: (answer: string) => unknown }> = {
  summary: { flag: '--summary TEXT', ask: 'Summary, at most 60 words', read: (answer) => answer },
  themes: { flag: '--theme ID', ask: 'Themes, 1 to 4 ids with commas between', read: split },
  sources: {
    flag: '--source ID --section N --pages N',
    ask: 'Source, section and pages with commas between (norway-2008, 3.6, 23)',
    read: (answer) => {
      const [source = '', section = '', pages = ''] = answer.split(',').map((part) => part.trim());
      return [{ source, ...(section ? { section } : {}), ...(pages ? { pages } : {}) }];
    },
  },
  addressees: {
    flag: '--addressee ID',
    ask: 'Who must act, ids with commas between',
    read: (answer) => split(answer).map((actor) => ({ actor })),
  },
  strength: {
    flag: '--strength must|should|could|suggested',
    ask: 'Strength: must, should, could or suggested',
    read: (answer) => answer,
  },
  countries: {
    flag: '--country CODE',
    ask: 'Countries, three-letter codes with commas between',
    read: split,
  },
};

const { contentDir, contentName } = settings(process.env);
const refusal = await contentFolderProblem(contentDir, contentName);
if (refusal !== null) stop(refusal, 2);

const { kind, title, options } = readCall();
const fields = await complete(kind, fieldsOf(title, options));
const { repository } = await loadRepository(contentDir);
const id = options.id ?? idFrom(title);
if (!isId(id))
  stop(`"${id}" is no id: ${idRule}. Write ${toId(id) === '' ? 'one with --id' : `--id ${toId(id)}`}.`, 1);
const taken = [...repository.entries.keys(), ...repository.renamed.entries.keys()];
const other = confusedWith(id, taken);
if (other !== null)
  stop(
    `The id "${id}" is ${id === other ? 'taken' : `too near to "${other}", which is taken`}. Choose another with --id, or add what is new to that entry.`,
    1,
  );
const file = entryFile(kind, id);
const text = scaffold({ kind, fields }, true);
refuseWhatChecksRefuse();
if (options['dry-run']) console.log(`${file}\n\n${text}`);
else await write();

/** Reads the new text as the checks will, among all that is there. */
function refuseWhatChecksRefuse(): void {
  const document = parseDocument({ file, bytes: new TextEncoder().encode(text) });
  const { repository: whole, problems } = assemble([...repository.documents, document]);
  const own = runChecks(whole, [...document.problems, ...problems], { today: today() }).filter(
    (found) => found.file === file && found.severity === 'error',
  );
  if (own.length > 0) stop(`${textReport(own, { entries: 1 })}\nNothing was written.`, 1);
}

async function write(): Promise<void> {
  const target = path.join(contentDir, file);
  await mkdir(path.dirname(target), { recursive: true });
  // Fails where the file is there, so that nobody's work is ever lost.
  await writeFile(target, text, { flag: 'wx' });
  console.log(
    `Wrote ${path.join(contentName, file)}. Write the text under its headings, then run "npm run check".`,
  );
}

function readCall() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        theme: { type: 'string', multiple: true, default: [] },
        summary: { type: 'string' },
        source: { type: 'string' },
        section: { type: 'string' },
        pages: { type: 'string' },
        addressee: { type: 'string', multiple: true, default: [] },
        strength: { type: 'string' },
        country: { type: 'string', multiple: true, default: [] },
        id: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const [named = '', wanted = '', ...more] = positionals;
    const found = entryKinds.find((known) => known === named);
    if (found === undefined)
      return stop(
        `There is no kind "${named}". ${didYouMean(named, entryKinds, `Write ${oneOf(entryKinds)}.`)}\nFor example: ${usage}`,
        2,
      );
    if (wanted.trim() === '' || more.length > 0)
      return stop(`Write the title as one text between quotation marks. For example: ${usage}`, 2);
    return { kind: found, title: wanted.trim(), options: values };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\nFor example: ${usage}`, 2);
  }
}

type Options = Extract<ReturnType<typeof readCall>, object>['options'];

/** Answers as the fields of an entry; what nobody has said is absent. */
function fieldsOf(name: string, given: Options): Record<string, unknown> {
  const { theme, summary, source, section, pages, addressee, strength, country } = given;
  return {
    title: name,
    ...(summary === undefined ? {} : { summary }),
    ...(theme.length === 0 ? {} : { themes: theme }),
    ...(source === undefined
      ? {}
      : { sources: [{ source, ...(section ? { section } : {}), ...(pages ? { pages } : {}) }] }),
    ...(addressee.length === 0 ? {} : { addressees: addressee.map((actor) => ({ actor })) }),
    ...(strength === undefined ? {} : { strength }),
    ...(country.length === 0 ? {} : { countries: country.map((code) => code.toUpperCase()) }),
  };
}

async function complete(wanted: EntryKind, given: Record<string, unknown>): Promise<Record<string, unknown>> {
  const missing = requiredFields(wanted).filter((name) => given[name] === undefined);
  if (missing.length === 0) return given;
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    const flags = missing.map((name) => questions[name]?.flag ?? name).join(' ');
    return stop(`A ${wanted} needs more: add ${flags}\nFor example: ${usage}`, 2);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answered: Record<string, unknown> = { ...given };
  for (const name of missing) {
    const question = questions[name];
    if (question !== undefined)
      answered[name] = question.read((await terminal.question(`${question.ask}: `)).trim());
  }
  terminal.close();
  return answered;
}

function split(answer: string): string[] {
  return answer
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

function stop(sentence: string, code: number): never {
  console.error(sentence);
  process.exit(code);
}
