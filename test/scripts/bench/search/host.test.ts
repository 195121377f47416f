import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, host } from '../../../../scripts/bench/search/host.ts';

const page = `<!doctype html>${'<p>light</p>'.repeat(500)}`;
const index = Buffer.from(Array.from({ length: 500 }, (_, at) => at % 7));
let folder: string;
let served: Host;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'host-'));
  await mkdir(path.join(folder, 'site', 'search'), { recursive: true });
  await writeFile(path.join(folder, 'secret.html'), 'secret');
  await writeFile(path.join(folder, 'site', 'search', 'index.html'), page);
  await writeFile(path.join(folder, 'site', 'part.pf_index'), index);
  served = await host(path.join(folder, 'site'));
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

test('a page is sent compressed, and counted as it is sent', async () => {
  const from = served.transfers.length;
  const before = performance.timeOrigin + performance.now();
  const { status, headers, bytes } = await get('/search/?q=light');
  expect([status, headers['content-type'], headers['content-encoding']]).toEqual([
    200,
    'text/html; charset=utf-8',
    'gzip',
  ]);
  expect(gunzipSync(bytes).toString()).toBe(page);
  const [transfer, ...others] = served.transfers.slice(from);
  expect(others).toEqual([]);
  expect(transfer).toMatchObject({ path: '/search/', bytes: bytes.length });
  expect(bytes.length).toBeLessThan(page.length / 10);
  expect(transfer?.at).toBeGreaterThanOrEqual(before - 5);
});

test('a part of the index is sent as it is', async () => {
  const { headers, bytes } = await get('/part.pf_index');
  expect(headers['content-encoding']).toBeUndefined();
  expect(bytes.equals(index)).toBe(true);
  expect(served.transfers.at(-1)?.bytes).toBe(index.length);
});

test.each([
  '/none.js',
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/%zz',
  '/%00',
  '/search',
])('%s is not there', async (address) => {
  expect((await get(address)).status).toBe(404);
});

type Response = { status: number | undefined; headers: Record<string, unknown>; bytes: Buffer };

/** Asks for an address as it is written: others would mend it before they send it. */
function get(address: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.origin);
    const asking = request({ hostname, port, path: address, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });
}
