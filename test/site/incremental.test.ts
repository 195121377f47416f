/**
 * A build that uses what the last one made gives, byte for byte, what a build from nothing gives, whatever was changed.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { build } from '../../scripts/browser/build.ts';
import { settings } from '../../src/files/settings.ts';

const { small } = inject('sites');
let folder: string;
let contentDir: string;
beforeAll(async () => {
  // Inside the project: what is built outside it passes through one folder of Astro, where two builds at a time collide.
  await mkdir('.cache', { recursive: true });
  folder = path.resolve(await mkdtemp(path.join('.cache', 'incremental-')));
  contentDir = path.join(folder, 'content');
  await cp(small.contentDir, contentDir, { recursive: true });
  await made('site');
});
afterAll(async () => {
  await forget();
  await rm(folder, { recursive: true, force: true });
});

type Edit = [what: string, file: string, from: string, to: string, page: string];

/** Each is made on top of those before it; the page is one that shows it and is not the thing itself. */
const edits: Edit[] = [
  ['a title', 'best-practices/keep-aid-apart.mdx', 'Keep aid apart from', 'Keep aid away from', deliver()],
  [
    'a note on a relation',
    'recommendations/plan-with-those-who-deliver.mdx',
    'Joint plans bring aid closer to politics.',
    'Joint plans make aid look political.',
    'entries/keep-aid-apart',
  ],
  [
    'a relation that is gone',
    'recommendations/plan-with-those-who-deliver.mdx',
    '  - { type: supports, entry: fund-the-first-months, note: A shared plan is easier to pay for. }\n',
    '',
    'entries/fund-the-first-months',
  ],
  [
    'the label of a theme',
    'vocabulary/themes.yaml',
    'Rapid funding',
    'Early money',
    'entries/fund-the-first-months',
  ],
  [
    'an item of a list',
    'reading-lists/before-you-plan.mdx',
    '      - { entry: keep-aid-apart, importance: recommended }\n',
    '',
    'entries/keep-aid-apart',
  ],
  [
    'an alias',
    'best-practices/keep-aid-apart.mdx',
    'outcome: mixed\n',
    'outcome: mixed\naliases: [keep-aid-distant]\n',
    'entries/keep-aid-distant',
  ],
  [
    'a term of the glossary',
    'vocabulary/glossary.yaml',
    'How an integrated mission is planned.',
    'The way in which an integrated mission is planned.',
    'glossary',
  ],
  [
    'what became of a recommendation',
    'recommendations/fund-the-first-months.mdx',
    'strength: must\n',
    'strength: must\nstatus: { state: done, date: "2015-06", proof: A fund was set up., source: panel-2015 }\n',
    'entries/fund-the-first-months',
  ],
  ['the short title of a source', 'sources.yaml', 'Norway 2008', 'Norway report', 'entries/keep-aid-apart'],
];

function deliver(): string {
  return 'entries/plan-with-those-who-deliver';
}

test('where nothing has changed, no page and no other file is made again', { timeout: 120_000 }, async () => {
  const files = [deliver(), 'about', 'search'].map((page) => path.join(page, 'index.html'));
  const before = await Promise.all([...files, citation].map(written));
  await made('site');
  expect(await Promise.all([...files, citation].map(written))).toEqual(before);
});

const citation = path.join('entries', 'keep-aid-apart', 'citation.bib');

test('what somebody has changed, taken away or added in the built folder is put right', {
  timeout: 120_000,
}, async () => {
  const before = await made('site');
  await writeFile(path.join(folder, 'site', 'about', 'index.html'), '<p>Mine');
  await rm(path.join(folder, 'site', deliver()), { recursive: true });
  await rm(path.join(folder, 'site', citation));
  await mkdir(path.join(folder, 'site', citation));
  await writeFile(path.join(folder, 'site', citation, 'mine.txt'), 'mine');
  await writeFile(path.join(folder, 'site', 'mine.txt'), 'mine');
  expect(await made('site')).toEqual(before);
});

/** By which it is seen that a file was not written again. */
async function written(file: string): Promise<[number, number]> {
  const { ino, mtimeMs } = await stat(path.join(folder, 'site', file));
  return [ino, mtimeMs];
}

/** Three at a time, since each step takes two builds; what one of them leaves stale is seen all the same. */
const steps = [edits.slice(0, 3), edits.slice(3, 6), edits.slice(6)].map(
  (some) => [some.map(([what]) => what).join(', '), some] as const,
);

test.each(steps)('after a change of %s', { timeout: 120_000 }, async (_what, some) => {
  const before = new Map(
    await Promise.all(some.map(async ([, , , , page]) => [page, await shown('site', page)] as const)),
  );
  for (const [, file, from, to] of some) {
    const text = await readFile(path.join(contentDir, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(path.join(contentDir, file), text.replaceAll(from, to));
  }
  const again = await made('site');
  await forget();
  const anew = await made('anew');
  expect([...again.keys()]).toEqual([...anew.keys()]);
  expect([...anew.keys()].filter((name) => again.get(name) !== anew.get(name))).toEqual([]);
  for (const [page, text] of before) expect(await shown('site', page), page).not.toBe(text);
  await rm(path.join(folder, 'anew'), { recursive: true });
});

/** The page of a built folder; nothing where there is none. */
function shown(name: string, page: string): Promise<string> {
  return readFile(path.join(folder, name, page, 'index.html'), 'utf8').catch(() => '');
}

/** Builds into a folder of that name, and gives every file of it by its path. */
async function made(name: string): Promise<Map<string, string>> {
  const outDir = path.join(folder, name);
  const { code, output } = await build(contentDir, '/', outDir);
  if (code !== 0) throw new Error(output);
  const names = (await readdir(outDir, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => path.relative(outDir, path.join(item.parentPath, item.name)))
    .sort();
  const texts = await Promise.all(names.map((file) => readFile(path.join(outDir, file), 'base64')));
  return new Map(
    names.map((file, at) => [
      file,
      file.endsWith('.html') ? Buffer.from(texts[at] ?? '', 'base64').toString('utf8') : (texts[at] ?? ''),
    ]),
  );
}

/** What builds keep of this collection, gone: the next one begins from nothing. */
async function forget(): Promise<void> {
  const { cacheDir, documentCache } = settings({ ...process.env, CONTENT_DIR: contentDir, BASE_PATH: '/' });
  for (const kept of [cacheDir, documentCache]) await rm(kept, { recursive: true, force: true });
}
