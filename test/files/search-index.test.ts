import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntryId } from '../../src/core/id.ts';
import { bodyOf } from '../../src/core/search/indexed-text.ts';
import { type Order, postingsOf, type Standing } from '../../src/core/search/standing.ts';
import { loadRepository } from '../../src/files/load.ts';
import { beginIndex } from '../../src/files/search-index.ts';
import { searchRecords } from '../../src/views/search-records.ts';
import { filesOf, unfiled, writeIndex } from './written-index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'index-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the index of the content', async () => {
  const { repository } = await loadRepository('content');
  let fragments: Fragment[];
  beforeAll(async () => {
    await writeIndex(searchRecords(repository), path.join(folder, 'site'), path.join(folder, 'kept'));
    fragments = await readFragments();
  });

  test('holds every entry, with what its card shows and the facets it stands under', () => {
    expect(fragments.map(({ meta }) => meta['id']).sort()).toEqual([...repository.entries.keys()].sort());
    const somalia = fragments.find(({ meta }) => meta['id'] === 'strategic-assessment-for-somalia');
    expect(somalia?.url).toBe('/entries/strategic-assessment-for-somalia/');
    expect(somalia?.meta['facts']?.split('\u241F')).toEqual([
      'Somalia',
      'Norway 2008, section 4.2, pp. 28–29',
    ]);
  });

  test('knows which record is which entry, in what orders they stand, and under what', async () => {
    const read = async <Data>(file: string): Promise<Data> =>
      JSON.parse(await readFile(path.join(folder, 'site', 'pagefind', file), 'utf8')) as Data;
    const order = await read<Order>('order.json');
    const postings = postingsOf(await read<Standing>('facets.json'), order);
    const ids = [...repository.entries.keys()];
    const byName = new Map(order.ids.map((id, number) => [ids[number], id]));
    const somalia = byName.get('strategic-assessment-for-somalia' as EntryId) ?? '';
    expect(await fragmentOf(somalia)).toContain('/entries/strategic-assessment-for-somalia/');
    expect([...(postings.country.get('som') ?? [])]).toEqual([somalia]);
    expect(postings.kind.get('country-experience')?.has(somalia)).toBe(true);
    expect(postings.theme.get('planning')?.has(somalia)).toBe(true);
    const titles = order.title.map((number) =>
      repository.entries.get(ids[number] as EntryId)?.title.toLowerCase(),
    );
    expect(titles).toEqual(titles.toSorted());
    expect(order.date.toSorted((a, b) => a - b)).toEqual(ids.map((_, number) => number));
  });

  test('shows titles and summaries as they were written', () => {
    const written = [...repository.entries.values()].map(({ id, title, summary }) => [id, title, summary]);
    const shown = fragments.map(({ meta }) => [meta['id'], meta['title'], meta['summary']]);
    expect(shown.toSorted()).toEqual(written.toSorted());
    expect(written.filter(([, title = '']) => title.includes('-')).length).toBeGreaterThan(0);
  });

  test('gives the body of each entry back as it was written, and nothing else', () => {
    const lost = [...repository.entries.values()].flatMap(({ id, file, summary }) => {
      const body = bodyOf(fragments.find(({ meta }) => meta['id'] === id)?.content ?? '');
      const blocks = (repository.byFile.get(file)?.text ?? '').split('\n').map((block) => block.trim());
      return [
        ...blocks.filter((block) => !body.includes(block)),
        ...(body.includes(summary) || body.includes('\u2060') ? [body] : []),
      ];
    });
    expect(lost).toEqual([]);
  });

  test('has the files that the page asks for, each whole, and none of the interfaces that the engine brings', async () => {
    const files = await filesOf(path.join(folder, 'site', 'pagefind'));
    const kinds = files.map((file) => file.replace(/^(.*[_/])?[^_/]*[0-9a-f]{7,}/, '$1'));
    expect([...new Set(kinds)].sort()).toEqual([
      'facets.json',
      'fragment/en_.pf_fragment',
      'index/en_.pf_index',
      'order.json',
      'pagefind-entry.json',
      'pagefind.en_.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
      'wasm.unknown.pagefind',
    ]);
    for (const file of files.filter((name) => /\.pf_\w+$/.test(name)))
      expect((await unpacked(file)).length, file).toBeGreaterThan(10);
  });
});

test('one index holds entries of all languages', async () => {
  const record = (language: string, text: string) => ({
    url: `/${language}/`,
    html: `<html lang="${language}"><body><main data-pagefind-body><p>${text}</p></main></body></html>`,
    ...unfiled,
  });
  await writeIndex(
    [record('en', 'Plan'), record('ar', 'التخطيط')],
    path.join(folder, 'languages'),
    path.join(folder, 'kept'),
  );
  const entry = await readFile(path.join(folder, 'languages', 'pagefind', 'pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  expect(Object.entries(languages).map(([language, { page_count }]) => [language, page_count])).toEqual([
    ['en', 2],
  ]);
});

test('a collection without entries has an index', async () => {
  await writeIndex([], path.join(folder, 'none'), path.join(folder, 'kept-none'));
  expect(
    JSON.parse(await readFile(path.join(folder, 'none', 'pagefind', 'order.json'), 'utf8')),
  ).toMatchObject({
    ids: [],
  });
});

test('an index that cannot be written fails at once', async () => {
  const file = path.join(folder, 'no-folder');
  await writeFile(file, '');
  const record = {
    url: '/x/',
    html: '<html><body><main data-pagefind-body>x</main></body></html>',
    ...unfiled,
  };
  await expect(beginIndex([record], path.join(file, 'kept'))).rejects.toThrow(/ENOTDIR|EEXIST/);
});

type Fragment = {
  url: string;
  content: string;
  meta: Record<string, string>;
};

async function fragmentOf(id: string): Promise<string> {
  return (await unpacked(`fragment/${id}.pf_fragment`)).toString('utf8');
}

async function readFragments(): Promise<Fragment[]> {
  const files = await readdir(path.join(folder, 'site', 'pagefind', 'fragment'));
  return Promise.all(
    files.map(async (file) => {
      const text = (await unpacked(`fragment/${file}`)).toString('utf8');
      return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    }),
  );
}

async function unpacked(file: string): Promise<Buffer> {
  return gunzipSync(await readFile(path.join(folder, 'site', 'pagefind', file)));
}
