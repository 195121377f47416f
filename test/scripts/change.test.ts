import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bestPractice, type Change, changed, recommendation, withFields } from '../core/checks/sample.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const retitled = { [bestPractice]: withFields('title: Let the field decide') };

test('between two folders', () => {
  expect(run(content(retitled), '--from', content())).toEqual({
    code: 0,
    out: '1 entry changed\n  - push-decisions-down: Let the field decide (title)\n\n1 entry changed.\n',
    err: '',
  });
});

test('between a commit and the folder as it is', () => {
  const folder = history(content());
  const entries = content(retitled);
  copyFileSync(path.join(entries, bestPractice), path.join(folder, bestPractice));
  expect(run(folder, '--base', 'HEAD')).toMatchObject({ code: 0, out: expect.stringContaining('(title)') });
  expect(run(folder, '--base', 'HEAD', '--format', 'github').out).toBe(
    '## What changes in the content\n\n1 entry changed.\n\n### 1 entry changed\n\n- `push-decisions-down`: Let the field decide (`title`)\n',
  );
  expect(run(folder, '--base', 'HEAD', '--format=labels').out).toBe('correction\n');
});

test('an id that would disappear: exit code 1, and a sentence beside the report', () => {
  const folder = history(content());
  unlinkSync(path.join(folder, recommendation));
  const { code, out, err } = run(folder, '--base', 'HEAD');
  expect(code).toBe(1);
  expect(out).toMatch(
    /^2 published ids would disappear\n {2}- The entry plan-early was published and is gone\./,
  );
  expect(err).toBe('Published ids would disappear: 2. The report names each, and how to keep it.\n');
});

test('an alias keeps it: exit code 0', () => {
  const folder = history(content());
  unlinkSync(path.join(folder, recommendation));
  const aliases = content({ [bestPractice]: withFields('aliases: [plan-early, plan-sooner]') });
  copyFileSync(path.join(aliases, bestPractice), path.join(folder, bestPractice));
  expect(run(folder, '--base', 'HEAD')).toMatchObject({
    code: 0,
    out: expect.stringContaining('  - plan-early now leads to push-decisions-down: Push decisions down'),
    err: '',
  });
});

test.each([
  [['--base', 'nowhere'], /^There is no commit "nowhere" in the history of the content folder\./],
  [['--from', '/nowhere'], 'There is no content folder "/nowhere" to compare with.\n'],
  [[], /^Name one of --base and --from\. Usage: npm run change -- /],
  [['--base', 'HEAD', '--from', 'content'], /^Name one of --base and --from\./],
  [['--from', 'content', '--format', 'html'], /^There is no format "html"\. Write --format text, /],
  [['--from', 'content', '--format', 'constructor'], /^There is no format "constructor"\./],
  [['--since', 'HEAD'], /Usage: npm run change -- --base REF \| --from FOLDER/],
])('%j: exit code 2', (options, message) => {
  const { code, out, err } = run(content(), ...options);
  expect([code, out]).toEqual([2, '']);
  if (typeof message === 'string') expect(err).toBe(message);
  else expect(err).toMatch(message);
});

test('a missing folder: exit code 2', () => {
  const { code, err } = run('/nowhere', '--from', content());
  expect(code).toBe(2);
  expect(err).toContain('Set CONTENT_DIR to the folder that holds the entries.');
});

function content(changes: Record<string, Change> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'change-'));
  folders.push(folder);
  for (const [file, bytes] of changed(changes)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
  return folder;
}

/** The folder with a history that holds it as it is. */
function history(folder: string): string {
  const git = (...options: string[]) => execFileSync('git', options, { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--all');
  git(
    '-c',
    'user.name=Tester',
    '-c',
    'user.email=tester@example.org',
    'commit',
    '--quiet',
    '--message',
    'Begin',
  );
  return folder;
}

/** What the command writes and returns, run as `npm run change` runs it. */
function run(folder: string, ...options: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/change.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, NODE_OPTIONS: '' },
  });
  return { code: status, out: stdout, err: stderr };
}
