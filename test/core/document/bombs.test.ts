import { spawn } from 'node:child_process';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bombs } from './bombs.ts';

/** Milliseconds that one file may take; the slowest takes a fifth of it where nothing else runs. */
const most = 15_000;

type Read = { name: string; milliseconds: number; problems: number };
const read = new Map<string, Read>();
let fate = '';

beforeAll(async () => {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'bomb-disposal.ts')]);
  const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  await new Promise<void>((resolve) => {
    child.on('close', (code, signal) => {
      const last = output.trim().split('\n').at(-1);
      fate = `ended with ${signal ?? code} after ${last}`;
      resolve();
    });
  });
  clearTimeout(timer);
  for (const line of output.split('\n').filter((text) => text.startsWith('{"name"'))) {
    const result = JSON.parse(line) as Read;
    read.set(result.name, result);
  }
}, 90_000);

test.each(bombs.map(({ name }) => name))('a bomb does not hold the reader: %s', (name) => {
  const result = read.get(name);
  expect(result, fate).toBeDefined();
  expect(result?.milliseconds).toBeLessThan(most);
  expect(result?.problems).toBeLessThanOrEqual(60);
});
