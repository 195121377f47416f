/**
 * npm run dev [-- --port N]: the site for writing. A saved file is rendered at once, checked and searchable a moment later.
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { contactProblem } from '../src/core/contact.ts';
import type { Repository } from '../src/core/repository.ts';
import { partEntriesProblem } from '../src/core/search/index-part.ts';
import { contentFolderProblem } from '../src/files/content-folder.ts';
import { loadRepository } from '../src/files/load.ts';
import { settings } from '../src/files/settings.ts';
import { hold } from '../src/held.ts';
import { everyOutput } from '../src/outputs/every-output.ts';
import type { Output } from '../src/outputs/output.ts';
import { once } from '../src/views/remembered.ts';
import { boundSite } from './bound-site.ts';
import { latest } from './dev/latest.ts';
import { portOf } from './port.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Milliseconds from a change to the checks and the index, which take all of a machine: until the page has been shown. */
const pause = 1_000;

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const port = portOf(values.port, 'npm run dev');
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
let reload = (_withGuide: boolean): void => {};
/** The files beside the pages, by their addresses. */
let outputs = (): ReadonlyMap<string, Output> => new Map();
const checkAgain = latest(() => beside('check.ts'), console.error);
const indexAgain = latest(() => beside('dev/index.ts', indexFolder), console.error);
let checking: NodeJS.Timeout | undefined;
let last: Repository | null = null;
/** Whether a page of the guide was changed since the last refresh. */
let isGuideChanged = false;
await refresh();

const { dev } = await import('astro');
const serveIndex = sirv(indexFolder, { dev: true });
await dev({
  server: { host: '127.0.0.1', port },
  vite: {
    server: { watch: { ignored: isOurs } },
    plugins: [
      {
        name: 'files-beside-the-pages',
        configureServer(server) {
          reload = (withGuide) => {
            // The pages of the guide are modules, and have to be read again; all others show what is held.
            for (const environment of withGuide ? Object.values(server.environments) : [])
              environment.moduleGraph.invalidateAll();
            server.ws.send({ type: 'full-reload' });
          };
          const base = `${basePath.replace(/\/$/, '')}/pagefind/`;
          server.middlewares.use((request, response, next) => {
            const address = pathOf(request.url ?? '');
            // The page comes first: they are listed when the first of what it loads is asked for.
            const output = address.endsWith('/') ? undefined : outputs().get(address);
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
watch(contentDir, { recursive: true }, (_event, name) => {
  isGuideChanged ||= name === null || isGuide(path.join(contentDir, name));
  // Editors write a file in several steps; one refresh after the last of them is enough.
  clearTimeout(waiting);
  waiting = setTimeout(refreshAgain, 100);
});

/** What was saved is shown first; what is to be mended is said, and found by search, a moment later. */
async function refresh(): Promise<void> {
  const { repository } = await loadRepository(contentDir, documentCache, last);
  last = repository;
  const site = await boundSite(repository, set);
  hold(site);
  outputs = once(site, () => new Map([...everyOutput(site)].map((output) => [output.address, output])));
  reload(isGuideChanged);
  isGuideChanged = false;
  clearTimeout(checking);
  checking = setTimeout(() => {
    checkAgain();
    indexAgain();
  }, pause);
}

/** Runs a script of ours in a process of its own: the server goes on serving, and comes first. */
async function beside(script: string, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, script), ...args], {
    stdio: 'inherit',
  });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
}

/** Whether a path is that of the guide, or of something in it. */
function isGuide(file: string): boolean {
  return `${file}${path.sep}`.startsWith(path.join(contentDir, 'guide') + path.sep);
}

/** What is built and kept is none of the server's business, and can be a hundred thousand files; entries are watched here. */
function isOurs(file: string): boolean {
  const place = path.resolve(file);
  const isIn = (folder: string): boolean => place.startsWith(path.resolve(folder) + path.sep);
  return !isGuide(place) && (isIn('.cache') || isIn('dist') || isIn(contentDir));
}

/** The path of an address, as outputs have it. */
function pathOf(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
