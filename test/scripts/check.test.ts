import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bestPractice, type Change, changed, recommendation, withFields } from '../core/checks/sample.ts';
import { command, type Outcome } from './command.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

test('a right folder: exit code 0', async () => {
  expect(await check(await content())).toEqual({
    code: 0,
    out: 'Read 3 entries: nothing to mend.\n',
    err: '',
  });
});

test('an error: exit code 1, and the text report', async () => {
  const { code, out, err } = await check(
    await content({ [recommendation]: withFields('themes: [astrology]') }),
  );
  expect([code, err]).toEqual([1, '']);
  expect(out).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx
      2:10    error  There is no theme "astrology".  (known-term)
              expected: an id from vocabulary/themes.yaml
              Choose one from vocabulary/themes.yaml; if none fits, propose a new one in the same pull request.

    Read 3 entries: 1 error, 0 warnings.
    "
  `);
});

test('a warning alone: exit code 0', async () => {
  const fields = 'relations:\n  - { type: supports, entry: plan-sooner }';
  const { code, out } = await check(await content({ [bestPractice]: withFields(fields) }));
  expect(code).toBe(0);
  expect(out).toContain('Read 3 entries: 0 errors, 1 warning.');
});

test('as JSON', async () => {
  const folder = await content({ [recommendation]: withFields('themes: [astrology]') });
  const { code, out } = await check(folder, '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    entries: 3,
    errors: 1,
    warnings: 0,
    problems: [{ rule: 'known-term' }],
  });
});

test('as commands for CI, with paths from the root of the project', async () => {
  const folder = await content({ [recommendation]: withFields('themes: [astrology]') });
  const { code, out } = await check(folder, '--format=github');
  expect(code).toBe(1);
  const file = path.relative(process.cwd(), path.join(folder, recommendation)).split(path.sep).join('/');
  expect(out.split('\n')[0]).toContain(`::error file=${file},line=2,col=10,title=known-term::`);
});

test('files that are not read are reported, and links not followed', async () => {
  const folder = await content({ 'recommendations/x.md': 'x', 'notes.txt': 'x' });
  await symlink('/etc/hosts', path.join(folder, 'recommendations', 'hosts.mdx'));
  await mkdir(path.join(folder, 'recommendations', 'inner.mdx'));
  const { code, out } = await check(folder);
  expect(code).toBe(1);
  expect(out.match(/^.*known-file.*$/gm)).toMatchInlineSnapshot(`
    [
      "          error  This file is not one that is read here.  (known-file)",
      "          error  Symbolic links are not followed.  (known-file)",
      "          error  A folder inside this folder is not read.  (known-file)",
      "          error  This file is not one that is read here.  (known-file)",
    ]
  `);
});

test('a missing folder: exit code 2', async () => {
  expect(await check(path.join(await content(), 'nowhere'))).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(
      /^There is no content folder ".*nowhere"\. Set CONTENT_DIR to the folder that holds the entries\.\n$/,
    ),
  });
});

test('a file instead of a folder: exit code 2', async () => {
  const { code, err } = await check(path.join(await content(), 'sources.yaml'));
  expect(code).toBe(2);
  expect(err).toContain('is not a folder.');
});

test.each(['html', 'constructor', '__proto__'])('the format %s is unknown: exit code 2', async (format) => {
  expect(await check('content', '--format', format)).toEqual({
    code: 2,
    out: '',
    err: `There is no format "${format}". Write --format text, --format json or --format github.\n`,
  });
});

test('an unknown option: exit code 2, and the usage', async () => {
  const { code, out, err } = await check('content', '--mend');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('Usage: npm run check -- --format text|json|github');
});

async function content(changes: Record<string, Change> = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'check-'));
  folders.push(folder);
  for (const [file, bytes] of changed(changes)) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), bytes);
  }
  return folder;
}

function check(folder: string, ...options: string[]): Promise<Outcome> {
  return command('check', options, { CONTENT_DIR: folder });
}
