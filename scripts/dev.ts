/**
 * npm run dev: the site for writing. A saved file is checked, rendered and searchable at once.
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sirv from 'sirv';
import { contactProblem } from '../src/core/contact.ts';
import { partEntriesProblem } from '../src/core/search/index-part.ts';
import { contentFolderProblem } from '../src/files/content-folder.ts';
import { folderUpdate } from '../src/files/folder-update.ts';
import { loadRepository } from '../src/files/load.ts';
import { beginIndex } from '../src/files/search-index.ts';
import { settings } from '../src/files/settings.ts';
import { hold } from '../src/held.ts';
import { everyOutput } from '../src/outputs/every-output.ts';
import type { Output } from '../src/outputs/output.ts';
import { searchRecords } from '../src/views/search-records.ts';
import type { Site } from '../src/views/site.ts';
import { boundSite } from './bound-site.ts';
import { latest } from './dev/latest.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const set = settings(process.env);
const { contentDir, contentName, basePath, cacheDir, documentCache, contact, partEntries } = set;
const refusal =
  contactProblem(contact) ??
  partEntriesProblem(partEntries) ??
  (await contentFolderProblem(contentDir, contentName));
if (refusal !== null) {
  console.error(refusal);
  process.exit(2);
}

const indexFolder = path.resolve(cacheDir, 'dev');
await mkdir(indexFolder, { recursive: true });
/** Makes the browser read the pages anew; nobody does before the server stands. */
let reload = (): void => {};
let site: Site;
/** The files beside the pages, by their addresses. */
let outputs = new Map<string, Output>();
const indexAgain = latest(writeIndex, console.error);
const checkAgain = latest(check, console.error);
await refresh();

const { dev } = await import('astro');
const serveIndex = sirv(indexFolder, { dev: true });
await dev({
  server: { host: '127.0.0.1', port: 4321 },
  vite: {
    // What is built and kept is none of its business, and can be a hundred thousand files; the content is watched below.
    server: {
      watch: { ignored: [`${path.resolve('.cache')}/**`, `${path.resolve('dist')}/**`, `${contentDir}/**`] },
    },
    plugins: [
      {
        name: 'files-beside-the-pages',
        configureServer(server) {
          reload = () => {
            // The pages take what is held when their modules are read: they are to be read again.
            for (const environment of Object.values(server.environments))
              environment.moduleGraph.invalidateAll();
            server.ws.send({ type: 'full-reload' });
          };
          const base = `${basePath.replace(/\/$/, '')}/pagefind/`;
          server.middlewares.use((request, response, next) => {
            const output = outputs.get(pathOf(request.url ?? ''));
            if (output !== undefined) {
              const body = output.write();
              const charset = typeof body === 'string' ? '; charset=utf-8' : '';
              response.setHeader('content-type', `${output.mediaType}${charset}`);
              response.end(body);
              return;
            }
            if (!request.url?.startsWith(base)) return next();
            request.url = `/pagefind/${request.url.slice(base.length)}`;
            return serveIndex(request, response, next);
          });
        },
      },
    ],
  },
});

const refreshAgain = latest(refresh, console.error);
let waiting: NodeJS.Timeout | undefined;
watch(contentDir, { recursive: true }, () => {
  // Editors write a file in several steps; one refresh after the last of them is enough.
  clearTimeout(waiting);
  waiting = setTimeout(refreshAgain, 200);
});

/** What was saved is shown first; what is to be mended is said, and found by search, a moment later. */
async function refresh(): Promise<void> {
  const { repository } = await loadRepository(contentDir, documentCache);
  site = await boundSite(repository, set);
  hold(site);
  outputs = new Map([...everyOutput(site)].map((output) => [output.address, output]));
  reload();
  checkAgain();
  indexAgain();
}

/** In a process of its own, as `npm run check` does it: the server goes on serving. */
function check(): Promise<void> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'check.ts')], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
}

async function writeIndex(): Promise<void> {
  const records = searchRecords(site.repository, site.index);
  const indexing = await beginIndex(records, path.join(cacheDir, 'index'), site.indexParts);
  const update = await folderUpdate(indexFolder, `${indexFolder}.json`);
  const index = await indexing.done;
  index.putInto(update);
  await update.publish();
  await index.keep();
}

/** The path of an address, as outputs have it. */
function pathOf(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
