import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import type { Doc } from '../collection.ts';
import { depth, type Engine } from '../engine.ts';
import type { Answer } from '../metrics.ts';

/**
 * Writes a site that does nothing but search: each document an ordinary page, indexed by Pagefind as it comes, and one page
 * that asks it and shows the first results, with the marks that the search page of this site has.
 * @throws with what Pagefind said where it refuses a document.
 */
export async function writePlainSite(docs: readonly Doc[], folder: string): Promise<void> {
  await mkdir(path.join(folder, 'pagefind'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), searchPage);
  await writeFile(path.join(folder, 'search.js'), searchScript);
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(`Pagefind could not begin: ${errors.join(' ')}`);
    for (const [at, { title, text }] of docs.entries()) {
      const added = await index.addHTMLFile({ url: `/${at}/`, content: pageOf(title, text) });
      if (added.errors.length > 0)
        throw new Error(`Pagefind refuses document ${at + 1}: ${added.errors.join(' ')}`);
    }
    const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join(' ')}`);
  } finally {
    await close();
  }
}

/** Pagefind as it comes, asked in the browser on the page of `writePlainSite`. */
export async function pagefindEngine(page: Page, origin: string, docs: readonly Doc[]): Promise<Engine> {
  await page.goto(`${origin}/`);
  return {
    name: 'pagefind',
    about: 'Pagefind as it comes, in Chromium, from the search to the first ten results painted',
    async ask(query) {
      const { ids, ms } = await page.evaluate(
        (asked) => (globalThis as unknown as { ask: (query: string) => Promise<Answer> }).ask(asked),
        query,
      );
      return { ids: ids.map((url) => docs[Number(url.split('/')[1])]?.id ?? url), ms };
    },
  };
}

const searchPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title>
<script type="module" src="/search.js"></script></head><body><main><ol class="results"></ol></main></body></html>`;

const searchScript = `import { search } from '/pagefind/pagefind.js';
const list = document.querySelector('.results');
globalThis.ask = async (query) => {
  const begin = performance.now();
  const { results } = await search(query);
  const found = await Promise.all(results.slice(0, ${depth}).map((result) => result.data()));
  list.replaceChildren(...found.map(({ url, meta, excerpt }) => {
    const item = document.createElement('li');
    item.dataset.entryId = url;
    item.innerHTML = '<a href="' + url + '"></a><p>' + excerpt + '</p>';
    item.firstChild.textContent = meta.title;
    return item;
  }));
  list.dataset.state = 'ready';
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return { ids: found.map(({ url }) => url), ms: performance.now() - begin };
};
const asked = new URLSearchParams(location.search).get('q');
if (asked !== null) await ask(asked);
`;

function pageOf(title: string, text: string): string {
  const paragraphs = text.split('\n').map((line) => `<p>${escaped(line)}</p>`);
  return `<!doctype html><html lang="en"><head><title>${escaped(title)}</title></head><body><main><h1>${escaped(title)}</h1>${paragraphs.join('')}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
