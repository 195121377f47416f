import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

export type Served = { origin: string; close: () => Promise<void> };

/** Serves a built site as a plain host of files would: under its base path, with its own page for what is not there. */
export async function serve(folder: string, basePath: string): Promise<Served> {
  const base = basePath.replace(/\/+$/, '');
  const missing = await readFile(path.join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(missing);
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(`${base}/`)) {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('Outside the base path.');
      return;
    }
    request.url = url.slice(base.length);
    files(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
