import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { runChecks } from '../../src/core/checks/registry.ts';
import { loadRepository } from '../../src/files/load.ts';

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

test('a whole call writes a file that the checks accept', async () => {
  const { code, out, err } = await run(...whole);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`${file}. Write the text under its headings`);
  const { repository, problems } = await loadRepository(folder);
  expect([...repository.entries.keys()]).toContain('fund-the-handover-before-the-exit');
  expect(runChecks(repository, problems).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('--dry-run shows the file and writes nothing', async () => {
  const before = await readdir(path.join(folder, 'recommendations'));
  const { code, out } = await run(...whole, '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain(`${file}\n\n---\n`);
  expect(await readdir(path.join(folder, 'recommendations'))).toEqual(before);
});

test('what is missing is named by its flags where nobody can be asked', async () => {
  const { code, err } = await run('country-experience', 'Haiti tried it');
  expect(code).toBe(2);
  expect(err).toContain('--summary TEXT --theme ID --source ID --section N --pages N --country CODE');
});

test('what the checks would refuse is refused in their words, all at once, and nothing is written', async () => {
  const before = await readdir(path.join(folder, 'recommendations'));
  const { code, err } = await run(
    ...whole.map((part) =>
      part === 'rapid-funding' ? 'rapid-fundin' : part === 'norway-2008' ? 'norway' : part,
    ),
  );
  expect(code).toBe(1);
  expect(err).toContain('There is no theme "rapid-fundin".');
  expect(err).toContain('Did you mean "rapid-funding"?');
  expect(err).toContain('There is no source "norway"');
  expect(await readdir(path.join(folder, 'recommendations'))).toEqual(before);
});

test.each([
  ['keep-aid-apart', 'is taken'],
  ['keep-aids-apart', 'too near to "keep-aid-apart"'],
])('an id that is taken or reads like one that is, %s, is refused', async (id, reason) => {
  const existing = await readFile(path.join(folder, 'best-practices', 'keep-aid-apart.mdx'), 'utf8');
  const { code, err } = await run(...whole, '--id', id);
  expect(code).toBe(1);
  expect(err).toContain(reason);
  expect(await readFile(path.join(folder, 'best-practices', 'keep-aid-apart.mdx'), 'utf8')).toBe(existing);
});

test.each([
  ['recomendation', 'Did you mean "recommendation"?'],
  ['', 'There is no kind ""'],
])('a kind that is none: %s', async (kind, message) => {
  const { code, err } = await run(kind, 'A title');
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('a name cannot climb out of the folder', async () => {
  const { code, err } = await run(...whole, '--id', '../../escaped');
  expect(code).toBe(1);
  expect(err).toContain('"../../escaped" is no id: lower-case letters');
  expect(err).toContain('--id escaped');
  expect(await readdir(path.dirname(folder))).not.toContain('escaped.mdx');
});

function run(...options: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['scripts/new.ts', ...options], {
    env: { ...process.env, CONTENT_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
