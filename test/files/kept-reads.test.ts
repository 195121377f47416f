/**
 * A file that is taken for what it was must be what it would be if it were made now, whatever was changed: each line of a
 * collection is changed and taken away, one after the other, and all that is taken for the same is made again and compared.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { crossReferences } from '../../src/core/cross-references.ts';
import type { Document } from '../../src/core/document/document.ts';
import { assemble } from '../../src/core/repository.ts';
import type { Watch } from '../../src/core/watch.ts';
import { keptReads } from '../../src/files/kept-reads.ts';
import { parseFile } from '../../src/files/parse-file.ts';
import { everyOutput } from '../../src/outputs/every-output.ts';
import type { PageType } from '../../src/views/page-type.ts';
import { pages } from '../../src/views/pages.ts';
import type { Site } from '../../src/views/site.ts';
import { watchedSite } from '../../src/views/watched-site.ts';
import { site as sample } from '../views/sample.ts';

const root = 'test/fixtures/small-site/content';
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && /\.(mdx|yaml)$/.test(item.name))
  .map((item) => path.relative(root, path.join(item.parentPath, item.name)).replaceAll(path.sep, '/'))
  .filter((file) => !file.startsWith('guide/'));
const texts = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
const documents = new Map(files.map((file) => [file, parsed(file, texts.get(file) ?? '')]));

let folder: string;
let list: string;
const made = new Map<string, string>();
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kept-reads-'));
  list = path.join(folder, 'made-of.json');
  const site = siteOf([...documents.values()]);
  const kept = keptReads(list, 'code', site.watch);
  for (const [file, make] of everyFile(site)) {
    const { value, reads } = site.watch.during(make);
    made.set(file, value);
    kept.made(file, file, reads);
  }
  kept.keep();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('where nothing has changed, everything is as it was, and stays known', () => {
  const kept = keptReads(list, 'code', siteOf([...documents.values()]).watch);
  for (const file of made.keys()) expect(kept.keyOf(file)).toBe(file);
  const again = path.join(folder, 'again.json');
  writeFileSync(again, readFileSync(list));
  const second = keptReads(again, 'code', siteOf([...documents.values()]).watch);
  for (const file of made.keys()) second.keyOf(file);
  second.keep();
  const third = keptReads(again, 'code', siteOf([...documents.values()]).watch);
  expect([...made.keys()].filter((file) => third.keyOf(file) !== file)).toEqual([]);
});

test('with other code, or where the list is damaged, nothing is known', () => {
  const { watch } = siteOf([...documents.values()]);
  expect(keptReads(list, 'other code', watch).keyOf('/kb/about/')).toBeNull();
  const damaged = path.join(folder, 'damaged.json');
  writeFileSync(damaged, readFileSync(list, 'utf8').slice(0, 1000));
  expect(keptReads(damaged, 'code', watch).keyOf('/kb/about/')).toBeNull();
  expect(keptReads(path.join(folder, 'nowhere.json'), 'code', watch).keyOf('/kb/about/')).toBeNull();
});

test('a change to one entry leaves most files known', () => {
  const [file = '', text = ''] = [...texts].find(([name]) => name.startsWith('best-practices/')) ?? [];
  const site = siteWith(file, text.replace(/^title: /m, 'title: New '));
  const kept = keptReads(list, 'code', site.watch);
  // What search knows of words is made of all entries.
  const some = [...everyFile(site)].map(([name]) => name).filter((name) => !name.startsWith('/kb/search/'));
  const asTheyWere = some.filter((name) => kept.keyOf(name) !== null);
  expect(asTheyWere.length).toBeGreaterThan(some.length / 2);
  expect(asTheyWere.length).toBeLessThan(some.length);
});

test.each(files)(
  'nothing is taken for the same that a change in %s has changed',
  { timeout: 60_000 },
  (file) => {
    const text = texts.get(file) ?? '';
    for (const changed of changesOf(text)) {
      const site = siteWith(file, changed);
      const kept = keptReads(list, 'code', site.watch);
      for (const [name, make] of everyFile(site)) {
        if (kept.keyOf(name) === null) continue;
        if (make() !== made.get(name))
          expect.fail(`${name} is stale after this change of ${file}:\n${changed}`);
      }
    }
  },
);

/** Each line taken away, and each with its last word changed. */
function* changesOf(text: string): Iterable<string> {
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    if (!/\p{L}/u.test(line)) continue;
    yield lines.toSpliced(at, 1).join('\n');
    yield lines.toSpliced(at, 1, line.replace(/(\p{L})(?=\P{L}*$)/u, '$1x')).join('\n');
  }
}

function parsed(file: string, text: string): Document {
  return parseFile({ file, bytes: new TextEncoder().encode(text) });
}

function siteWith(file: string, text: string): Site & { watch: Watch } {
  return siteOf([...new Map([...documents, [file, parsed(file, text)]]).values()]);
}

function siteOf(some: readonly Document[]): Site & { watch: Watch } {
  const { repository } = assemble(some);
  return watchedSite({ ...sample, today: '2026-11-24', repository, index: crossReferences(repository) });
}

/** What a build makes: each page by its address, as all that it shows, and each other file. */
function* everyFile(site: Site): Iterable<readonly [address: string, make: () => string]> {
  for (const type of Object.values<PageType<unknown>>(pages))
    for (const id of type.ids(site))
      yield [type.address(site.paths, id), () => JSON.stringify(type.view(site, id))];
  for (const { address, write } of everyOutput(site))
    yield [address, () => Buffer.from(write()).toString('base64')];
}
