import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

export type Served = { origin: string; close: () => Promise<void> };

/**
 * Serves a built site on this machine as a plain host of files would: under its base path, with its own page for what is not
 * there.
 * @param port 0 for any that is free. @param dev whether files may change while they are served.
 * @throws where the port is taken.
 */
export async function serve(
  folder: string,
  basePath: string,
  { port = 0, dev = false } = {},
): Promise<Served> {
  const base = basePath.replace(/\/+$/, '');
  const missing = await readFile(path.join(folder, '404.html'));
  const files = sirv(folder, {
    dev,
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(missing);
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(`${base}/`)) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`Nothing stands here: the site begins at ${base}/`);
      return;
    }
    request.url = url.slice(base.length);
    files(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
