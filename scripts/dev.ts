/**
 * npm run dev: the site for writing. A saved file is checked, rendered and searchable at once.
 */
import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sirv from 'sirv';
import { runChecks } from '../src/core/checks/registry.ts';
import { contactProblem } from '../src/core/contact.ts';
import { textReport } from '../src/core/report/text.ts';
import { contentFolderProblem } from '../src/files/content-folder.ts';
import { loadRepository } from '../src/files/load.ts';
import { writeSearchIndex } from '../src/files/search-index.ts';
import { settings } from '../src/files/settings.ts';
import { today } from '../src/files/today.ts';
import { searchRecords } from '../src/views/search-records.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const { contentDir, contentName, basePath, cacheDir, contact } = settings(process.env);
const refusal = contactProblem(contact) ?? (await contentFolderProblem(contentDir, contentName));
if (refusal !== null) {
  console.error(refusal);
  process.exit(2);
}

const indexFolder = path.resolve(cacheDir, 'dev');
await mkdir(indexFolder, { recursive: true });
await refresh();

const { dev } = await import('astro');
const serveIndex = sirv(indexFolder, { dev: true });
await dev({
  server: { host: '127.0.0.1', port: 4321 },
  vite: {
    plugins: [
      {
        name: 'search-index',
        configureServer(server) {
          const base = `${basePath.replace(/\/$/, '')}/pagefind/`;
          server.middlewares.use((request, response, next) => {
            if (!request.url?.startsWith(base)) return next();
            request.url = `/pagefind/${request.url.slice(base.length)}`;
            return serveIndex(request, response, next);
          });
        },
      },
    ],
  },
});

let waiting: NodeJS.Timeout | undefined;
watch(contentDir, { recursive: true }, () => {
  // Editors write a file in several steps; one refresh after the last of them is enough.
  clearTimeout(waiting);
  waiting = setTimeout(() => refresh().catch(console.error), 200);
});

async function refresh(): Promise<void> {
  const { repository, problems: reading } = await loadRepository(contentDir);
  console.log(
    textReport(runChecks(repository, reading, { today: today() }), {
      entries: repository.entryRecords.length,
    }),
  );
  await writeSearchIndex(searchRecords(repository), indexFolder);
}
