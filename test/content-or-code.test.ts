/**
 * The step of the workflow that keeps content and code apart, run as it stands on changes of a small history.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';

type Step = { name?: string; if?: string; run?: string };
const { jobs } = parse(readFileSync('.github/workflows/check.yml', 'utf8')) as {
  jobs: Record<string, { steps: Step[] }>;
};
const step = jobs['check']?.steps.find(({ name }) => name === 'Content or code, not both');

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('it is for strangers alone', () => {
  expect(step?.if).toBe(
    "github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name != github.repository",
  );
});

test.each([
  ['an entry', ['content/best-practices/a.mdx']],
  ['entries, a list and terms', ['content/recommendations/a.mdx', 'content/vocabulary/themes.yaml']],
  ['the record of ids', ['content/recommendations/a.mdx', 'content/published.yaml']],
  ['code', ['src/core/id.ts', 'package.json']],
  ['code and pages of the guide', ['src/core/id.ts', 'content/guide/rules/schema.mdx']],
  ['a folder of a like name', ['contents/a.mdx', 'src/a.ts']],
])('%s: fine', (_name, files) => {
  expect(run(files)).toEqual({ status: 0, out: '' });
});

test.each([
  ['an entry and code', ['content/best-practices/a.mdx', 'src/core/id.ts']],
  ['an entry and a page of the guide', ['content/best-practices/a.mdx', 'content/guide/writing.mdx']],
  ['an entry and a workflow', ['content/best-practices/a.mdx', '.github/workflows/check.yml']],
  ['an entry and a setting in the root', ['content/best-practices/a.mdx', 'package.json']],
  ['names that would break a list of lines', ['content/a\n::error::b.mdx', 'src/c\nd $(touch x).ts']],
])('%s: refused in one sentence', (_name, files) => {
  const { status, out } = run(files);
  expect(status).toBe(1);
  expect(out).toBe(
    '::error title=Content or code, not both::This pull request changes 1 files of content and 1 other files. Please make two of it: one with files in content alone, and one with the rest. Pages in content/guide are programs and belong to the rest.\n',
  );
});

test('a file that moves from content to code counts on both sides', () => {
  const folder = history({ 'content/recommendations/a.mdx': 'The same text.\n' });
  mkdirSync(path.join(folder, 'src'));
  git(folder, 'mv', 'content/recommendations/a.mdx', 'src/a.ts');
  git(folder, 'commit', '--quiet', '--message', 'Move');
  expect(runIn(folder).status).toBe(1);
});

/** What the step says of a change that adds these files. */
function run(files: readonly string[]): { status: number | null; out: string } {
  const folder = history({ 'README.md': 'Read me.\n' });
  write(folder, Object.fromEntries(files.map((file) => [file, `${file}\n`])));
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Change');
  return runIn(folder);
}

/** As the code host runs it: `bash -e` with pipefail. */
function runIn(folder: string): { status: number | null; out: string } {
  const options = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 9'];
  const { status, stdout, stderr } = spawnSync('bash', options, { cwd: folder, encoding: 'utf8' });
  return { status, out: `${stdout}${stderr}` };
}

function history(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'history-'));
  folders.push(folder);
  git(folder, 'init', '--quiet');
  git(folder, 'config', 'user.name', 'Tester');
  git(folder, 'config', 'user.email', 'tester@example.org');
  write(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Begin');
  return folder;
}

function write(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

function git(folder: string, ...options: string[]): void {
  execFileSync('git', options, { cwd: folder, stdio: 'pipe' });
}
