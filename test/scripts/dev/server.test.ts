/**
 * What a writer sees of `npm run dev`: a saved file is shown, whatever kind it is, and found by search a moment later.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settings } from '../../../src/files/settings.ts';
import { command } from '../command.ts';

let folder: string;
let contentDir: string;
let origin: string;
let server: ChildProcess;
let said = '';
beforeAll(async () => {
  // Inside the project, as the pages of the guide are modules, which need its packages.
  await mkdir('.cache', { recursive: true });
  folder = path.resolve(await mkdtemp(path.join('.cache', 'dev-')));
  contentDir = path.join(folder, 'content');
  await cp('test/fixtures/small-site/content', contentDir, { recursive: true });
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    // None of the settings of the test run, which the server would take for its own.
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', CONTENT_DIR: contentDir },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text: Buffer) => {
      said += text.toString();
    });
  await shows('/entries/keep-aid-apart/', 'Keep aid apart');
}, 120_000);
afterAll(async () => {
  // With all that it has begun.
  if (server.pid !== undefined) process.kill(-server.pid);
  const { cacheDir, documentCache } = settings({ CONTENT_DIR: contentDir });
  for (const place of [folder, cacheDir, documentCache]) await rm(place, { recursive: true, force: true });
});

test('a title is shown on the pages and in the files that have it', { timeout: 60_000 }, async () => {
  await edit('best-practices/keep-aid-apart.mdx', 'Keep aid apart', 'Hold aid apart');
  await shows('/entries/keep-aid-apart/', 'Hold aid apart');
  await shows('/entries/plan-with-those-who-deliver/', 'Hold aid apart');
  await shows('/entries/keep-aid-apart/oembed.json', 'Hold aid apart');
});

test('a page of the guide is shown, and one that is new', { timeout: 60_000 }, async () => {
  await shows('/guide/rules-of-the-house/', 'Write short entries.');
  await edit('guide/rules-of-the-house.mdx', 'Write short entries.', 'Write long entries.');
  await shows('/guide/rules-of-the-house/', 'Write long entries.');
  const added = '---\ntitle: Who decides\nsummary: How it is decided.\n---\n\nAll do.\n';
  await writeFile(path.join(contentDir, 'guide', 'who-decides.mdx'), added);
  await shows('/guide/who-decides/', 'All do.');
});

test('a new entry is there, in the search index too, and a mistake in it is said', {
  timeout: 90_000,
}, async () => {
  const text = await readFile(path.join(contentDir, 'best-practices', 'keep-aid-apart.mdx'), 'utf8');
  const mistaken = text
    .replace('Hold aid apart', 'Count what arrives')
    .replace(/^themes: .*$/m, 'themes: [no-such-theme]');
  await writeFile(path.join(contentDir, 'best-practices', 'count-what-arrives.mdx'), mistaken);
  await shows('/entries/count-what-arrives/', 'Count what arrives');
  await until(() => said.includes('no-such-theme'));
  await until(async () => {
    const order = await got('/pagefind/order.json');
    return order !== null && (JSON.parse(order) as { ids: string[] }).ids.length === 11;
  });
});

async function edit(file: string, from: string, to: string): Promise<void> {
  const place = path.join(contentDir, file);
  const text = await readFile(place, 'utf8');
  expect(text).toContain(from);
  await writeFile(place, text.replaceAll(from, to));
}

async function got(address: string): Promise<string | null> {
  const response = await fetch(`${origin}${address}`).catch(() => null);
  return response?.ok === true ? response.text() : null;
}

async function shows(address: string, text: string): Promise<void> {
  await until(async () => (await got(address))?.includes(text) === true);
}

/** Waits until something is so; the test fails with what the server said where it never is. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 50_000; !(await isSo()); ) {
    if (Date.now() > end) expect.fail(`It never came. The server said:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

test.each(['dev', 'preview'])('%s refuses what is no port, and says what to write', async (script) => {
  const { code, err } = await command(script, ['--port', 'seven'], {});
  expect(code).toBe(2);
  expect(err).toBe(
    `"seven" is no port. Write a whole number below 65536: npm run ${script} -- --port 4322\n`,
  );
});
