import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../core/search/record.ts';

/**
 * Writes the search index of the records into `<outDir>/pagefind`.
 * @throws where the engine refuses a record or cannot write, with what it said.
 */
export async function writeSearchIndex(records: readonly SearchRecord[], outDir: string): Promise<void> {
  // The engine waits for ever where it cannot write: that is found out before it starts.
  await mkdir(path.join(outDir, 'pagefind'), { recursive: true });
  try {
    // One index for all languages: else the engine makes one for each, and a page searches only that of its own.
    const { index, errors } = await createIndex({ writePlayground: false, forceLanguage: 'en' });
    if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
    for (const { url, html } of records) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0)
        throw new Error(`The search index refuses ${url}: ${added.errors.join(' ')}`);
    }
    const written = await index.writeFiles({ outputPath: path.join(outDir, 'pagefind') });
    if (written.errors.length > 0)
      throw new Error(`The search index could not be written: ${written.errors.join(' ')}`);
    await Promise.all(unused.map((file) => rm(path.join(outDir, 'pagefind', file), { force: true })));
  } finally {
    await close();
  }
}

/** Interfaces that the engine brings and the site does not use. */
const unused = [
  'component-ui.css',
  'component-ui.js',
  'highlight.js',
  'modular-ui.css',
  'modular-ui.js',
  'ui.css',
  'ui.js',
].map((file) => `pagefind-${file}`);
