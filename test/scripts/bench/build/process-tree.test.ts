import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { treeSampler, watchTree } from '../../../../scripts/bench/build/process-tree.ts';

let proc = '';
beforeEach(async () => {
  proc = await mkdtemp(path.join(tmpdir(), 'proc-'));
});
afterEach(() => rm(proc, { recursive: true, force: true }));

type Written = { pid: number; parent: number; held: number; most: number; ticks?: number; started?: number };

async function write({ pid, parent, held, most, ticks = 0, started = 7 }: Written): Promise<void> {
  await mkdir(path.join(proc, String(pid)), { recursive: true });
  const rest = Array.from({ length: 17 }, (_, at) => (at === 9 || at === 10 ? ticks / 2 : 0));
  await writeFile(
    path.join(proc, String(pid), 'stat'),
    `${pid} (a (strange) name) S ${parent} ${rest.join(' ')} ${started} 0 0\n`,
  );
  await writeFile(
    path.join(proc, String(pid), 'status'),
    `Name:\tx\nVmHWM:\t${most} kB\nVmRSS:\t${held} kB\n`,
  );
}

describe('a tree of processes', () => {
  test('the largest process, all together, and what they spent; a stranger does not count', async () => {
    await write({ pid: 10, parent: 1, held: 100, most: 150, ticks: 200 });
    await write({ pid: 11, parent: 10, held: 300, most: 300, ticks: 100 });
    await write({ pid: 12, parent: 11, held: 50, most: 60 });
    await write({ pid: 99, parent: 1, held: 9_000, most: 9_000, ticks: 900 });
    const { sample, use } = treeSampler(10, proc);
    sample();
    expect(use()).toEqual({ largestBytes: 300 * 1024, treeBytes: 450 * 1024, cpuSeconds: 3 });
  });

  test('who loses its parent still belongs, and who has ended keeps what it spent', async () => {
    await write({ pid: 10, parent: 1, held: 100, most: 100, ticks: 200 });
    await write({ pid: 11, parent: 10, held: 100, most: 100, ticks: 100 });
    const { sample, use } = treeSampler(10, proc);
    sample();
    await rm(path.join(proc, '10'), { recursive: true });
    await write({ pid: 11, parent: 1, held: 700, most: 800, ticks: 400 });
    sample();
    expect(use()).toEqual({ largestBytes: 800 * 1024, treeBytes: 800 * 1024, cpuSeconds: 6 });
  });

  test('a number that is used again is another process', async () => {
    await write({ pid: 10, parent: 1, held: 10, most: 10 });
    await write({ pid: 11, parent: 10, held: 10, most: 10 });
    const { sample, use } = treeSampler(10, proc);
    sample();
    await write({ pid: 11, parent: 1, held: 5_000, most: 5_000, started: 8 });
    sample();
    expect(use()?.largestBytes).toBe(10 * 1024);
  });

  test('nothing is measured where there is no /proc', () => {
    const { sample, use } = treeSampler(10, path.join(proc, 'missing'));
    sample();
    expect(use()).toBeNull();
  });
});

test.runIf(process.platform === 'linux')('a real process that holds 200 MB is seen to', async () => {
  const program = 'const held = Buffer.alloc(200e6, 1); setTimeout(() => held, 700)';
  const child = spawn('sh', ['-c', `"$0" -e "${program}"; true`, process.execPath]);
  const watch = watchTree(child.pid ?? 0);
  await new Promise((resolve) => child.on('close', resolve));
  const use = watch.stop();
  expect(use?.largestBytes).toBeGreaterThan(200e6);
  expect(use?.largestBytes).toBeLessThan(500e6);
  expect(use?.treeBytes).toBeGreaterThan(use?.largestBytes ?? 0);
});
