import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGitFolder } from '../../src/files/git-folder.ts';

let root: string;
let content: string;
const bytes = new Uint8Array([0, 10, 255, 10]);

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'history-'));
  content = path.join(root, 'content');
  git('init', '--quiet');
  git('config', 'user.name', 'Tester');
  git('config', 'user.email', 'tester@example.org');
  git('config', 'core.autocrlf', 'false');
  git('commit', '--quiet', '--allow-empty', '--message', 'Empty');
  git('tag', 'empty');
  write('README.md', 'Not content.\n');
  write('content/sources.yaml', '- id: a\n');
  write('content/recommendations/a.mdx', 'First.\nTwo lines.\n');
  write('content/recommendations/empty.mdx', '');
  write('content/recommendations/bytes.mdx', bytes);
  write('content/recommendations/line\nbreak.mdx', 'Odd name.\n');
  write('content/guide/writing.mdx', 'A program.\n');
  write('content/notes.txt', 'Stray.\n');
  symlinkSync('/etc/hosts', path.join(content, 'recommendations', 'hosts.mdx'));
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
  git('tag', 'first');
  write('content/recommendations/a.mdx', 'Second.\n');
  git('commit', '--quiet', '--all', '--message', 'Change');
  write('content/recommendations/a.mdx', 'Not committed.\n');
});
afterAll(() => rmSync(root, { recursive: true }));

test('the files of the content folder as they stood, byte for byte; links and strangers left out', () => {
  expect(Object.fromEntries(readGitFolder(content, 'first').map(({ file, bytes }) => [file, bytes]))).toEqual(
    {
      'recommendations/a.mdx': utf8('First.\nTwo lines.\n'),
      'recommendations/bytes.mdx': bytes,
      'recommendations/empty.mdx': utf8(''),
      'recommendations/line\nbreak.mdx': utf8('Odd name.\n'),
      'sources.yaml': utf8('- id: a\n'),
    },
  );
});

test.each(['HEAD', 'HEAD^1'])('%s', (ref) => {
  const text = ref === 'HEAD' ? 'Second.\n' : 'First.\nTwo lines.\n';
  expect(readGitFolder(content, ref).find(({ file }) => file.endsWith('/a.mdx'))?.bytes).toEqual(utf8(text));
});

test('a folder that was not there yet is empty', () => {
  expect(readGitFolder(content, 'empty')).toEqual([]);
});

test.each(['nowhere', '--help', '--output=/tmp/x', 'HEAD~99', 'HEAD:content', '', '$(touch x)'])(
  '%j is no commit',
  (ref) => {
    expect(() => readGitFolder(content, ref)).toThrow(
      `There is no commit "${ref}" in the history of the content folder.`,
    );
  },
);

test('a folder without a history has no commit', () => {
  const bare = mkdtempSync(path.join(tmpdir(), 'bare-'));
  try {
    expect(() => readGitFolder(bare, 'HEAD')).toThrow('There is no commit "HEAD"');
  } finally {
    rmSync(bare, { recursive: true });
  }
});

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

function git(...options: string[]): void {
  execFileSync('git', options, { cwd: root, stdio: 'pipe' });
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
