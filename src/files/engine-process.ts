/**
 * Runs the search engine in a process of its own. Takes pairs of folders, of pages and for their index; makes one index after
 * another, so that the memory of one is all that is needed. Ends with the engine's own code at the first that fails.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
/** One index for all languages: else the engine makes one for each, and a page searches only that of its own. */
const oneLanguage = ['--force-language', 'en'];

const folders = process.argv.slice(2);
for (let at = 0; at + 1 < folders.length; at += 2) {
  const [pages = '', index = ''] = [folders[at], folders[at + 1]];
  const { status, error } = spawnSync(
    process.execPath,
    [command, '--site', pages, '--output-path', index, ...oneLanguage],
    // The engine reads settings from files where it is begun: among these pages are none.
    { cwd: pages, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (error !== undefined) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
