/**
 * npm run bench [-- --entries 1000,10000]: seconds to read, check and build made-up collections, each run in a process
 * of its own. Machines are noisy: compare figures of one run with each other, not with those of another day.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { madeCollection } from './bench/collection.ts';

const { values } = parseArgs({ options: { entries: { type: 'string', default: '1000' } } });
const sizes = values.entries.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('--entries takes whole numbers with commas between: --entries 1000,10000');
  process.exit(2);
}

for (const size of sizes) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const contentDir = path.join(folder, 'content');
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
    await rm(folder, { recursive: true, force: true });
  }
}

function timed(name: string, command: readonly string[], contentDir: string): Promise<void> {
  const start = performance.now();
  const child = spawn(process.execPath, command, {
    env: { ...process.env, CONTENT_DIR: contentDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code !== 0) return reject(new Error(`${name} failed with exit code ${code}`));
      console.log(`  ${name.padEnd(26)} ${((performance.now() - start) / 1000).toFixed(2)} s`);
      return resolve();
    });
  });
}
