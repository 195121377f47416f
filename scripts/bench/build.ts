import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../../src/files/settings.ts';
import { madeCollection } from './collection.ts';

/** Seconds to check and build made-up collections, each run in a process of its own; returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const sizes = readSizes(args);
  if (sizes === null) {
    console.error('bench build takes whole numbers with commas between: --entries 1000,10000');
    return 2;
  }
  for (const size of sizes) await measure(size);
  return 0;
}

function readSizes(args: readonly string[]): number[] | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { entries: { type: 'string', default: '1000' } },
    });
    const sizes = values.entries.split(',').map(Number);
    return sizes.every((size) => Number.isInteger(size) && size >= 1) ? sizes : null;
  } catch {
    return null;
  }
}

async function measure(size: number): Promise<void> {
  // Inside the project: what is built outside it passes through one folder of Astro, where two builds at a time collide.
  await mkdir('.cache', { recursive: true });
  const folder = path.resolve(await mkdtemp(path.join('.cache', 'bench-build-')));
  const contentDir = path.join(folder, 'content');
  try {
    const made = madeCollection(size);
    for (const [file, text] of made) {
      await mkdir(path.dirname(path.join(contentDir, file)), { recursive: true });
      await writeFile(path.join(contentDir, file), text);
    }
    const changed = path.join(contentDir, 'best-practices', 'made-entry-000000.mdx');
    const text = made.get('best-practices/made-entry-000000.mdx') ?? '';
    console.log(`${size} entries`);
    await timed('check', ['scripts/check.ts'], contentDir);
    const build = ['scripts/build.ts', '--outDir', path.join(folder, 'site')];
    await timed('build, first', build, contentDir);
    await writeFile(changed, text.replace('title: ', 'title: Changed '));
    await timed('build, one entry changed', build, contentDir);
  } finally {
    const { cacheDir } = settings({ ...process.env, CONTENT_DIR: contentDir });
    for (const made of [folder, cacheDir]) await rm(made, { recursive: true, force: true });
  }
}

function timed(name: string, command: readonly string[], contentDir: string): Promise<void> {
  const start = performance.now();
  const child = spawn(process.execPath, command, {
    env: { ...process.env, CONTENT_DIR: contentDir },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Advice on made-up entries is for nobody; what is said matters where the command fails.
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`${name} failed with exit code ${code}\n${said}`));
      console.log(`  ${name.padEnd(26)} ${((performance.now() - start) / 1000).toFixed(2)} s`);
      return resolve();
    });
  });
}
