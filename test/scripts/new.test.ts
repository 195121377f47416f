import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { runChecks } from '../../src/core/checks/registry.ts';
import { loadRepository } from '../../src/files/load.ts';
import { command, type Outcome } from './command.ts';

let folder: string;
const folders: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'new-'));
  folders.push(folder);
  await cp('test/fixtures/small-site/content', folder, { recursive: true });
});
afterAll(() => Promise.all(folders.map((made) => rm(made, { recursive: true, force: true }))));

const whole = [
  ...[
    'recommendation',
    'Fund the handover before the exit',
    '--summary',
    'Money for the handover comes late.',
  ],
  ...['--theme', 'rapid-funding', '--source', 'norway-2008', '--pages', '36'],
  ...['--addressee', 'dpko', '--strength', 'should'],
];
const file = 'recommendations/fund-the-handover-before-the-exit.mdx';

test('a whole call writes a file that the checks accept, and says what comes next', async () => {
  const { code, out, err } = await run(...whole);
  expect(code).toBe(0);
  // A handover and an exit are near to each other: advice, which stops nobody.
  const [head, first] = err.split('\n');
  expect(head).toBe('This may already be here:');
  expect(first).toContain('recommendations/write-the-exit-into-the-mandate.mdx: ');
  expect(out).toContain(
    `Wrote ${path.join(folder, file)}\n\nNext: open it. Write a few sentences under each`,
  );
  expect(out).toContain('npm run check');
  const { repository, problems } = await loadRepository(folder);
  expect([...repository.entries.keys()]).toContain('fund-the-handover-before-the-exit');
  expect(runChecks(repository, problems).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(await readFile(path.join(folder, file), 'utf8')).toContain('\n## The ask\n\n## Why\n');
});

test('--dry-run shows the file and writes nothing', async () => {
  const before = await readdir(path.join(folder, 'recommendations'));
  const { code, out } = await run(...whole, '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain(`Would write ${path.join(folder, file)}:\n\n---\n`);
  expect(await readdir(path.join(folder, 'recommendations'))).toEqual(before);
});

test('what is missing is named by its flags where nobody can be asked, and the example works', async () => {
  const call = ['country-experience', 'Haiti tried a common budget'];
  const { code, out, err } = await run(...call);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatchInlineSnapshot(`
    "A country experience also needs --summary, --theme, --source, --pages or --section and --country. Add, for example:
      --summary "A plan made far away meets the field too late." --theme integrated-planning --source norway-2008 --pages 22-23 --country SOM
    "
  `);
  const example = [...(err.split('\n')[1] ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, a, b]) => a ?? b ?? '',
  );
  expect((await run(...call, ...example, '--dry-run')).code).toBe(0);
});

test('one place of two is not enough', async () => {
  const { code, err } = await run(...whole, '--source', 'norway-2008', '--pages', '9', '--pages', '10');
  expect(code).toBe(2);
  expect(err).toContain('Give each --source a --section or --pages of its own');
});

test('what the checks would refuse is refused in their words, all at once, and nothing is written', async () => {
  const before = await readdir(path.join(folder, 'recommendations'));
  const wrong: Record<string, string> = {
    'rapid-funding': 'rapid-fundin',
    'norway-2008': 'norway',
    dpko: 'Department of Peacekeeping Operations',
    should: 'shall',
  };
  const { code, out, err } = await run(...whole.map((part) => wrong[part] ?? part));
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('There is no theme "rapid-fundin".\n  Did you mean "rapid-funding"?');
  expect(err).toContain('There is no source "norway".\n  Did you mean "norway-2008"?');
  expect(err).toContain('Write the id of Department of Peacekeeping Operations: dpko');
  expect(err).toContain('strength cannot be "shall".');
  expect(err).toContain('Nothing was written.');
  expect(await readdir(path.join(folder, 'recommendations'))).toEqual(before);
});

test.each([
  ['keep-aid-apart', 'The id "keep-aid-apart" stands already in best-practices/keep-aid-apart.mdx.'],
  ['keep-aids-apart', 'The id "keep-aids-apart" is easy to take for "keep-aid-apart" in best-practices'],
  [
    'fund-early',
    'The id "fund-early" stands already in the aliases of recommendations/fund-the-first-day.mdx.',
  ],
])('an id that is taken or reads like one that is, %s, is refused', async (id, reason) => {
  const existing = path.join(folder, 'recommendations', 'fund-the-first-day.mdx');
  await writeFile(existing, aliased);
  const whatStood = await readFile(path.join(folder, 'best-practices', 'keep-aid-apart.mdx'), 'utf8');
  const { code, err } = await run(...whole, '--id', id);
  expect(code).toBe(1);
  expect(err).toContain(reason);
  expect(err).toContain('--id');
  expect(await readFile(path.join(folder, 'best-practices', 'keep-aid-apart.mdx'), 'utf8')).toBe(whatStood);
});

test('a file that the checks cannot read keeps its id all the same', async () => {
  await writeFile(path.join(folder, file), 'unfinished');
  const { code, err } = await run(...whole);
  expect(code).toBe(1);
  expect(err).toContain(`stands already in ${file}`);
  expect(await readFile(path.join(folder, file), 'utf8')).toBe('unfinished');
});

test('a link in the place of the file or of its folder is not followed', async () => {
  const elsewhere = path.join(folder, 'elsewhere');
  await mkdir(elsewhere);
  await symlink(path.join(elsewhere, 'x.mdx'), path.join(folder, file));
  expect(await run(...whole)).toMatchObject({ code: 1, err: expect.stringContaining('is there already') });
  await rm(path.join(folder, 'recommendations'), { recursive: true });
  await symlink(elsewhere, path.join(folder, 'recommendations'));
  expect(await run(...whole)).toMatchObject({ code: 1, err: expect.stringContaining('is not a folder') });
  expect(await readdir(elsewhere)).toEqual([]);
});

test('a folder of the kind is made where there is none', async () => {
  await rm(path.join(folder, 'recommendations'), { recursive: true });
  expect((await run(...whole)).code).toBe(0);
  expect(await readdir(path.join(folder, 'recommendations'))).toEqual([path.basename(file)]);
});

test('a point that may stand there already is shown, and the file written', async () => {
  const summary = 'Aid that serves politics loses access.';
  const call = whole.map((part) =>
    part.startsWith('Fund the') ? 'Keep life-saving aid apart from the politics of a mission' : part,
  );
  const { code, err } = await run(...call.map((part) => (part.startsWith('Money') ? summary : part)));
  expect(code).toBe(0);
  expect(err).toContain('This may already be here:\n  best-practices/keep-aid-apart.mdx');
});

test('a reading list', async () => {
  const call = ['list', 'Before you fund a handover', '--summary', 'What to read first.'];
  expect((await run(...call)).err).toContain('A reading list also needs --entry.');
  expect((await run(...call, '--entry', 'keep-aid-apar')).err).toContain('Did you mean "keep-aid-apart"?');
  const { code, err } = await run(...call, '--entry', 'keep-aid-apart');
  expect([code, err]).toEqual([0, '']);
  const { repository, problems } = await loadRepository(folder);
  expect(repository.readingLists.get('before-you-fund-a-handover')?.sections).toMatchObject([
    { title: 'To read', items: [{ entry: 'keep-aid-apart', importance: 'recommended' }] },
  ]);
  expect(problems).toEqual([]);
});

test.each(['rec', 'Recommendations', 'recommendation'])('a kind may be called %s', async (word) => {
  expect((await run(word, ...whole.slice(1), '--dry-run')).out).toContain('recommendations');
});

test.each([
  ['recomendation', 'Did you mean "recommendation"?'],
  ['', 'There is no kind ""'],
])('a kind that is none: %s', async (kind, message) => {
  const { code, err } = await run(kind, 'A title');
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test.each([[[]], [['recommendation', 'Two', 'titles']], [['recommendation', 'x', '--colour', 'red']]])(
  'a wrong call, %j, is answered with the usage',
  async (call) => {
    const { code, err } = await run(...call);
    expect(code).toBe(2);
    expect(err).toContain(
      'Usage: npm run new -- best-practice|recommendation|country-experience|reading-list',
    );
  },
);

test('a name cannot climb out of the folder', async () => {
  const { code, err } = await run(...whole, '--id', '../../escaped');
  expect(code).toBe(1);
  expect(err).toContain(
    '"../../escaped" cannot be an id.\n  Write --id escaped, or another one: lower-case letters',
  );
  expect(await readdir(path.dirname(folder))).not.toContain('escaped.mdx');
});

test('a title of which no id can be made asks for one', async () => {
  const call = whole.map((part) => (part.startsWith('Fund the') ? 'خطط مبكرا مع الجميع' : part));
  expect(await run(...call)).toMatchObject({ code: 1, err: expect.stringContaining('Name one with --id') });
  expect((await run(...call, '--id', 'plan-early-with-all')).code).toBe(0);
});

/** An entry that had another id before. */
const aliased = `---
title: Fund the first day
summary: Money comes late.
themes: [rapid-funding]
sources: [{ source: norway-2008, pages: "9" }]
addressees: [{ actor: dpko }]
strength: must
aliases: [fund-early]
---

## The ask

## Why

## What it would take
`;

function run(...options: string[]): Promise<Outcome> {
  return command('new', options, { CONTENT_DIR: folder });
}
