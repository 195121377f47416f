import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** One response: the bytes of its body as sent, and when it was asked for, in milliseconds of universal time. */
export type Transfer = { path: string; bytes: number; at: number };

export type Host = {
  origin: string;
  /** All responses so far, in the order of requests. */
  transfers: Transfer[];
  close: () => Promise<void>;
};

/** Serves a folder on this machine as a plain host of files does, text compressed, and keeps account of what it sends. */
export async function host(folder: string): Promise<Host> {
  const transfers: Transfer[] = [];
  const bodies = new Map<string, Promise<Body | null>>();
  const server = createServer(async (request, response) => {
    const at = performance.timeOrigin + performance.now();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const transfer = { path: pathname, bytes: 0, at };
    transfers.push(transfer);
    // An address that cannot be read is one of nothing.
    const body = bodies.get(pathname) ?? bodyOf(folder, pathname).catch(() => null);
    bodies.set(pathname, body);
    const found = await body;
    if (found === null) {
      response.writeHead(404).end();
      return;
    }
    transfer.bytes = found.bytes.length;
    response.writeHead(200, found.headers).end(found.bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    transfers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

type Body = { bytes: Buffer; headers: Record<string, string> };

/** What hosts compress; other files, those of a search index too, are sent as they are. */
const textTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

async function bodyOf(folder: string, pathname: string): Promise<Body | null> {
  const root = path.resolve(folder);
  const file = path.join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
  if (!file.startsWith(root + path.sep)) return null;
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return null;
  const type = textTypes[path.extname(file)];
  if (type === undefined) return { bytes, headers: { 'content-type': 'application/octet-stream' } };
  return { bytes: gzipSync(bytes), headers: { 'content-type': type, 'content-encoding': 'gzip' } };
}
