import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../core/search/record.ts';
import { orderOf, standingOf } from '../core/search/standing.ts';

/**
 * Writes the search index of the records into `<outDir>/pagefind`, with the order of the entries and their facets beside it.
 * @throws where the engine refuses a record or cannot write, with what it said.
 */
export async function writeSearchIndex(records: readonly SearchRecord[], outDir: string): Promise<void> {
  const folder = path.join(outDir, 'pagefind');
  // Where nothing can be written, that is found out before the work begins.
  await mkdir(folder, { recursive: true });
  const write = async ({ path: file, content }: { path: string; content: Uint8Array }): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  };
  try {
    // One index for all languages: else the engine makes one for each, and a page searches only that of its own.
    const { index, errors } = await createIndex({ writePlayground: false, forceLanguage: 'en' });
    if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
    for (let at = 0; at < records.length; at += atOnce) {
      await Promise.all(
        records.slice(at, at + atOnce).map(async ({ url, html }) => {
          const added = await index.addHTMLFile({ url, content: html });
          if (added.errors.length > 0)
            throw new Error(`The search index refuses ${url}: ${added.errors.join(' ')}`);
        }),
      );
    }
    // Written here and not by the engine: under load it has said that it was done before all bytes stood on the disk.
    const made = await index.getFiles();
    if (made.errors.length > 0)
      throw new Error(`The search index could not be made: ${made.errors.join(' ')}`);
    const ids = await idsByUrl(made.files);
    const order = orderOf(
      records,
      records.map(({ url }) => ids.get(url) ?? ''),
    );
    await Promise.all([
      ...made.files.filter(({ path: file }) => !unused.has(file)).map(write),
      write({ path: 'order.json', content: json(order) }),
      write({ path: 'facets.json', content: json(standingOf(records)) }),
    ]);
  } finally {
    await close();
  }
}

/** Records that wait for the engine at once: one after the other it would wait for us. */
const atOnce = 100;

/** What the engine calls each record: the name of the file in which it keeps it. */
async function idsByUrl(
  files: readonly { path: string; content: Uint8Array }[],
): Promise<Map<string, string>> {
  const fragments = files.filter(({ path: file }) => file.endsWith('.pf_fragment'));
  const pairs = await Promise.all(
    fragments.map(async ({ path: file, content }) => {
      const text = (await unzip(content)).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, path.basename(file, '.pf_fragment')] as const;
    }),
  );
  return new Map(pairs);
}

const unzip = promisify(gunzip);

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Interfaces that the engine brings and the site does not use, and the worker, which it runs without. */
const unused: ReadonlySet<string> = new Set(
  [
    'component-ui.css',
    'component-ui.js',
    'highlight.js',
    'modular-ui.css',
    'modular-ui.js',
    'ui.css',
    'ui.js',
    'worker.js',
  ].map((file) => `pagefind-${file}`),
);
