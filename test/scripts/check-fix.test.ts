import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Change, changed, readingList, replacing } from '../core/checks/sample.ts';
import { command, type Outcome } from './command.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const late = { [readingList]: replacing('purpose:', 'published: 2026-1-5\npurpose:') };
const shown = `reading-lists/before-you-plan.mdx
  3       date
          - published: 2026-1-5
          + published: "2026-01-05"
  3       order of fields
          - title, published, purpose, sections
          + title, purpose, sections, published
`;

test('--fix mends, shows what, and checks what is left', async () => {
  const folder = await content(late);
  const { code, out, err } = await check(folder, '--fix');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(shown);
  expect(out).toContain('\nMended 4 things in 3 files.\n\nRead 3 entries: nothing to mend.\n');
  const text = await readFile(path.join(folder, readingList), 'utf8');
  expect(text).toContain('      - entry: plan-early\npublished: "2026-01-05"\n---\n');
  expect((await check(folder, '--fix')).out).toBe(
    'There is nothing that can be mended without you.\n\nRead 3 entries: nothing to mend.\n',
  );
});

test('--fix --dry-run shows the same and writes nothing', async () => {
  const folder = await content(late);
  const before = await readFile(path.join(folder, readingList), 'utf8');
  const { code, out } = await check(folder, '--fix', '--dry-run');
  expect(code).toBe(1);
  expect(out).toContain(shown);
  expect(out).toContain('\nWould mend 4 things in 3 files; nothing was written.\n');
  expect(out).toContain('published is not as it should be.');
  expect(await readFile(path.join(folder, readingList), 'utf8')).toBe(before);
  expect(await readdir(path.join(folder, 'reading-lists'))).toEqual([path.basename(readingList)]);
});

test('what a program reads is the report alone', async () => {
  const { code, out, err } = await check(await content(late), '--fix', '--format', 'json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ problems: [], errors: 0 });
  expect(err).toContain(shown);
});

test('a file keeps its rights, links are not followed, and nothing is left beside', async () => {
  const folder = await content(late);
  const outside = path.join(folder, '..', `${path.basename(folder)}-outside.mdx`);
  await writeFile(outside, 'title: x  \n');
  await symlink(outside, path.join(folder, 'recommendations', 'link.mdx'));
  await chmod(path.join(folder, readingList), 0o640);
  await check(folder, '--fix');
  expect((await stat(path.join(folder, readingList))).mode & 0o777).toBe(0o640);
  expect(await readFile(outside, 'utf8')).toBe('title: x  \n');
  await rm(outside);
  expect(await readdir(path.join(folder, 'reading-lists'))).toEqual([path.basename(readingList)]);
});

test('hostile text in a changed line cannot command the terminal', async () => {
  const { out } = await check(await content({ [readingList]: (text) => `${text}\u001b[2J \n` }), '--fix');
  expect(out).not.toContain('\u001b');
  expect(out).toContain('space at the end');
});

test('--dry-run alone: exit code 2', async () => {
  expect(await check('content', '--dry-run')).toEqual({
    code: 2,
    out: '',
    err: '--dry-run shows what --fix would mend: write --fix --dry-run.\n',
  });
});

async function content(changes: Record<string, Change>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'check-fix-'));
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
