import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changed, recommendation } from '../core/checks/sample.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'generate-'));
  for (const [file, bytes] of changed()) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('with --record --check a record that is not fresh is named, and nothing written', () => {
  const { code, out, err } = generate('--record', '--check');
  expect([code, out]).toEqual([1, `Not fresh: ${recordFile()}\n`]);
  expect(err).toBe('Run "npm run generate" and commit what it writes.\n');
  expect(existsSync(recordFile())).toBe(false);
});

test('with --record the record alone is written, once', () => {
  expect(generate('--record')).toEqual({ code: 0, out: `Wrote: ${recordFile()}\n`, err: '' });
  expect(readFileSync(recordFile(), 'utf8')).toMatch(
    /^entries:\n {2}- assess-in-somalia\n {2}- plan-early$/m,
  );
  expect(generate('--record')).toEqual({ code: 0, out: '', err: '' });
  expect(generate('--record', '--check').code).toBe(0);
});

test('an entry that is deleted stays in the record', () => {
  generate('--record');
  unlinkSync(path.join(folder, recommendation));
  expect(generate('--record').code).toBe(0);
  expect(readFileSync(recordFile(), 'utf8')).toMatch(/^ {2}- plan-early$/m);
});

test('a missing folder: exit code 2', () => {
  folder = path.join(folder, 'nowhere');
  const { code, err } = generate('--record');
  folder = path.dirname(folder);
  expect(code).toBe(2);
  expect(err).toContain('There is no content folder');
});

function recordFile(): string {
  return path.join(folder, 'published.yaml');
}

function generate(...options: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, NODE_OPTIONS: '' },
  });
  return { code: status, out: stdout, err: stderr };
}
