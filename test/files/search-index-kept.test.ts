import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginIndex } from '../../src/files/search-index.ts';
import { bytesOf, unfiled, writeIndex } from './written-index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-index-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('an index after another', () => {
  const record = (id: string, text: string) => ({
    url: `/${id}/`,
    html: `<html lang="en"><body><main data-pagefind-body><h1>${id}</h1><p>${text}</p></main></body></html>`,
    ...unfiled,
  });
  const first = [record('a', 'Plan early'), record('b', 'Fund early')];
  const second = [record('a', 'Plan late'), record('b', 'Fund early'), record('c', 'New')];

  test.each([
    ['as it was left', async () => {}],
    ['with a file cut short', (kept: string) => cutShort(kept, (bytes) => bytes.length / 2)],
    ['with an empty file', (kept: string) => cutShort(kept, () => 0)],
    [
      'with a file of something else',
      (kept: string) => writeFile(path.join(kept, '0', 'records', 'x.html'), '<p>x'),
    ],
    ['with a list that is cut short', (kept: string) => writeFile(path.join(kept, 'proven.json'), '[{"fra')],
    [
      'with settings of the engine',
      (kept: string) => writeFile(path.join(kept, '0', 'records', 'pagefind.toml'), 'root_selector = "h1"'),
    ],
    [
      'with what a build left that was ended',
      (kept: string) => mkdir(`${kept}-99999999-0/0/engine`, { recursive: true }),
    ],
    ['gone', (kept: string) => rm(kept, { recursive: true })],
    [
      'with an engine that somebody has changed',
      (kept: string) => writeNew(path.join(kept, '0', 'engine', 'pagefind.js'), 'alert()'),
    ],
    ['without one of its files', (kept: string) => rm(path.join(kept, '0', 'engine', 'pagefind-entry.json'))],
  ])('is, byte for byte, one that begins with nothing: what was kept is %s', async (_what, spoil) => {
    const place = await mkdtemp(path.join(folder, 'again-'));
    const kept = path.join(place, 'kept');
    await writeIndex(first, path.join(place, 'first'), kept);
    const published = await bytesOf(path.join(place, 'first'));
    await spoil(kept);
    await writeIndex(second, path.join(place, 'again'), kept);
    await writeIndex(second, path.join(place, 'anew'), path.join(place, 'other'));
    expect(await bytesOf(path.join(place, 'again'))).toEqual(await bytesOf(path.join(place, 'anew')));
    expect(await bytesOf(path.join(place, 'first'))).toEqual(published);
    // The engine is not asked where nothing has changed, unless what it left is spoilt.
    await spoil(kept);
    await writeIndex(second, path.join(place, 'same'), kept);
    expect(await bytesOf(path.join(place, 'same'))).toEqual(await bytesOf(path.join(place, 'anew')));
    const folders = (await readdir(place)).filter((name) => !name.endsWith('.json'));
    expect(folders.sort()).toEqual(['again', 'anew', 'first', 'kept', 'other', 'same']);
  });

  test('is left as it is where nothing has changed; a part of it, where nothing has changed there', async () => {
    const place = await mkdtemp(path.join(folder, 'left-'));
    const many = Array.from({ length: 20 }, (_, at) => record(`entry-${at}`, `Plan ${at}`));
    const kept = path.join(place, 'kept');
    const written = async (): Promise<number[]> => {
      const entries = [0, 1, 2].map((part) => path.join(kept, String(part), 'engine', 'pagefind-entry.json'));
      return (await Promise.all(entries.map((file) => stat(file)))).map(({ mtimeMs }) => mtimeMs);
    };
    await writeIndex(many, path.join(place, 'site'), kept, 3);
    const before = await written();
    await writeIndex(many, path.join(place, 'site'), kept, 3);
    expect(await written()).toEqual(before);
    const changed = many.with(7, record('entry-7', 'Another'));
    await writeIndex(changed, path.join(place, 'site'), kept, 3);
    const after = await written();
    expect(after.filter((time, at) => time !== before[at])).toHaveLength(1);
  });

  test('takes the place of the one before it in the same site', async () => {
    const place = await mkdtemp(path.join(folder, 'in-place-'));
    for (const records of [first, second])
      await writeIndex(records, path.join(place, 'site'), path.join(place, 'kept'));
    await writeIndex(second, path.join(place, 'anew'), path.join(place, 'other'));
    expect(await bytesOf(path.join(place, 'site'))).toEqual(await bytesOf(path.join(place, 'anew')));
  });

  test.each([
    [1, 3],
    [3, 1],
    [3, 2],
  ])('may have another number of parts: %i, then %i', async (before, now) => {
    const place = await mkdtemp(path.join(folder, 'parts-'));
    const many = Array.from({ length: 20 }, (_, at) => record(`entry-${at}`, `Plan ${at}`));
    await writeIndex(many, path.join(place, 'site'), path.join(place, 'kept'), before);
    await writeIndex(many, path.join(place, 'site'), path.join(place, 'kept'), now);
    await writeIndex(many, path.join(place, 'anew'), path.join(place, 'other'), now);
    const files = await bytesOf(path.join(place, 'site'));
    expect(files).toEqual(await bytesOf(path.join(place, 'anew')));
    const names = [...files.keys()];
    expect(names.filter((name) => /\.pf_meta$/.test(name))).toHaveLength(now);
    expect(names.filter((name) => /^pagefind\/fragment\//.test(name))).toHaveLength(20);
    expect(names.filter((name) => /wasm|\.js$/.test(name))).toHaveLength(3);
  });

  test('may be made at the same time as another', async () => {
    const place = await mkdtemp(path.join(folder, 'two-'));
    const names = ['one', 'two', 'three'];
    await Promise.all(
      names.map((name) => writeIndex(second, path.join(place, name), path.join(place, 'kept'))),
    );
    const made = await Promise.all(names.map((name) => bytesOf(path.join(place, name))));
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
  });

  test('that is stopped leaves nothing', async () => {
    const place = await mkdtemp(path.join(folder, 'stopped-'));
    const indexing = await beginIndex(second, path.join(place, 'kept'));
    await indexing.stop();
    await expect(indexing.done).rejects.toThrow();
    expect(await readdir(place)).toEqual([]);
  });
});

async function cutShort(kept: string, length: (whole: Buffer) => number): Promise<void> {
  const fragments = path.join(kept, '0', 'engine', 'fragment');
  for (const name of await readdir(fragments)) {
    const whole = await readFile(path.join(fragments, name));
    await writeNew(path.join(fragments, name), whole.subarray(0, length(whole)));
  }
}

/** Puts a new file in the place of one that was kept: the one that was published keeps its bytes. */
async function writeNew(file: string, content: string | Uint8Array): Promise<void> {
  await rm(file);
  await writeFile(file, content);
}
