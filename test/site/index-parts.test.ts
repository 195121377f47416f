/**
 * The search of a collection whose index is in parts: it finds what one index would.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadRepository } from '../../src/files/load.ts';
import { results, visitor } from '../browser/visit.ts';

const { visit, paths, site } = visitor('small');
const { repository } = await loadRepository(site.contentDir);
const parts = (await readdir(path.join(site.folder, 'pagefind'))).filter((name) => name.startsWith('part-'));

test('the small collection has an index in parts, and the engine once', async () => {
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) {
    const files = await readdir(path.join(site.folder, 'pagefind', part));
    expect(files.filter((name) => !/^pagefind.*\.pf_meta$/.test(name)).sort()).toEqual([
      'index',
      'pagefind-entry.json',
    ]);
  }
  const records = await readdir(path.join(site.folder, 'pagefind', 'fragment'));
  expect(records.length).toBeGreaterThanOrEqual(repository.entries.size);
});

test('every entry is found by its title, in whichever part it stands', async () => {
  const page = await visit(paths.search);
  for (const { id, title } of repository.entries.values()) {
    await page.goto(`${paths.search}?q=${encodeURIComponent(title)}`);
    expect((await results(page)).slice(0, 3), title).toContain(id);
  }
});

test('a word finds all entries that hold it', async () => {
  const page = await visit(`${paths.search}?q=plan`);
  const texts = [...repository.entries.values()].filter(({ title, summary, file }) =>
    /\bplan(s|ned|ning)?\b/i.test(`${title} ${summary} ${repository.byFile.get(file)?.text}`),
  );
  expect(texts.length).toBeGreaterThan(2);
  const found = await results(page);
  for (const { id } of texts) expect(found).toContain(id);
});

test.each(['pagefind-entry.json', 'index/*'])(
  'a part that is lost is said, and asked for again: %s',
  async (file) => {
    const page = await visit(paths.about);
    page.context().removeAllListeners('console');
    page.context().removeAllListeners('response');
    const lost = `${site.origin}${paths.file('pagefind', parts[0] ?? '')}/${file}*`;
    await page.route(lost, (route) => route.abort());
    await page.goto(`${paths.search}?q=plan`);
    await page.waitForSelector('[data-state="error"]', { state: 'attached' });
    await page.unroute(lost);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect((await results(page)).length).toBeGreaterThan(2);
  },
);
