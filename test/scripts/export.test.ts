import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { exportFolderProblem, writeExport } from '../../src/files/export-folder.ts';
import { type Change, changed, recommendation, replacing } from '../core/checks/sample.ts';
import { actionSchema, indexSchema } from '../core/export/opensearch-schema.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('npm run export', () => {
  test('writes a mapping and parts that the engine takes, and nothing else', () => {
    const folder = content();
    expect(run(folder, 'opensearch', '--outDir', out(folder))).toEqual({
      code: 0,
      out: `Exported 3 records into ${out(folder)} for the index "lessons" (0.0 MB in 1 part).\n`,
      err: '',
    });
    expect(readdirSync(out(folder)).sort()).toEqual(['lessons-0001.ndjson', 'lessons.mapping.json']);
    expect(readdirSync(folder).sort()).toEqual(['content', 'export']);
    const mapping = indexSchema.parse(JSON.parse(read(folder, 'lessons.mapping.json')));
    expect(mapping.mappings._meta).toMatchObject({ url: 'https://lessons.example/kb/' });
    const lines = read(folder, 'lessons-0001.ndjson').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(6);
    expect(actionSchema.parse(JSON.parse(lines[0] ?? '')).index).toEqual({
      _index: 'lessons',
      _id: 'https://lessons.example/kb/entries/assess-in-somalia/',
    });
  });

  test('replaces its own export, byte for byte where nothing has changed', () => {
    const folder = content();
    run(folder, 'opensearch', '--outDir', out(folder), '--index', 'kb');
    const before = [read(folder, 'kb.mapping.json'), read(folder, 'kb-0001.ndjson')];
    expect(run(folder, 'opensearch', '--outDir', out(folder), '--index', 'kb').code).toBe(0);
    expect([read(folder, 'kb.mapping.json'), read(folder, 'kb-0001.ndjson')]).toEqual(before);
  });

  test('an address that is not set is said: ids of two sites would be the same', () => {
    const folder = content();
    const { code, err } = run(folder, 'opensearch', '--outDir', out(folder), 'SITE_URL=');
    expect([code, err]).toEqual([
      0,
      'SITE_URL is not set: the ids begin with http://localhost:4321/kb/, as would those of other sites. Set it to the address of the site.\n',
    ]);
  });

  test('content with an error: exit code 1, it is named, and nothing is written', () => {
    const folder = content({ [recommendation]: replacing('actor: dpko', 'actor: nobody') });
    const { code, err } = run(folder, 'opensearch', '--outDir', out(folder));
    expect(code).toBe(1);
    expect(err).toMatch(/known-term/);
    expect(err).toMatch(/Nothing was exported\. Mend the errors above and export again\.\n$/);
    expect(readdirSync(folder)).toEqual(['content']);
  });

  test.each([
    [[], /^Name the format: opensearch\. Usage: npm run export -- opensearch /],
    [['solr'], /^Name the format: opensearch\./],
    [['opensearch', 'solr'], /^Name the format: opensearch\./],
    [
      ['opensearch', '--format', 'json'],
      /Usage: npm run export -- opensearch \[--outDir DIR\] \[--index NAME\]\n$/,
    ],
    [['opensearch', '--index', 'Lessons'], /^The name of an index has no capitals: found "Lessons"\.\n$/],
    [['opensearch', '--index', '../x'], /^The name of an index cannot hold "\/": found "\.\.\/x"\.\n$/],
  ])('%j: exit code 2', (options, message) => {
    const { code, out, err } = run(content(), ...options);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});

describe('a folder to export into', () => {
  test.each<[string, (folder: string) => void]>([
    ['with a file of somebody else', (folder) => writeFileSync(path.join(folder, 'notes.txt'), '')],
    [
      'with an export and a file beside it',
      (folder) => writeFileSync(path.join(folder, 'lessons-1.ndjson'), ''),
    ],
    [
      'whose records are of somebody else',
      (folder) =>
        writeFileSync(
          path.join(folder, 'lessons-0001.ndjson'),
          '{"index":{"_index":"other","_id":"1"}}\n{}\n',
        ),
    ],
    [
      'whose mapping is of somebody else',
      (folder) => writeFileSync(path.join(folder, 'lessons.mapping.json'), '{}'),
    ],
    ['that lacks the mapping', (folder) => rmSync(path.join(folder, 'lessons.mapping.json'))],
  ])('%s is left as it is', async (_name, change) => {
    const folder = await exported();
    expect(await exportFolderProblem(folder, 'lessons', 'content')).toBeNull();
    change(folder);
    expect(await exportFolderProblem(folder, 'lessons', 'content')).toMatch(
      /holds files that no export of "lessons" has made\. Empty it or name another folder with --outDir\.$/,
    );
  });

  test('the export of another index, a file, and folders that hold the project or its content', async () => {
    const folder = await exported();
    expect(await exportFolderProblem(folder, 'other', 'content')).toMatch(/no export of "other" has made/);
    expect(await exportFolderProblem('package.json', 'lessons', 'content')).toMatch(
      /no folder that can be read/,
    );
    expect(await exportFolderProblem('.', 'lessons', 'content')).toMatch(/it holds /);
    expect(await exportFolderProblem('content/x', 'lessons', path.resolve('content'))).toMatch(
      /inside the content folder/,
    );
    expect(await exportFolderProblem(path.join(folder, 'new'), 'lessons', 'content')).toBeNull();
  });
});

describe('parts', () => {
  test('none is larger than it may be, no record is parted, and none is lost', async () => {
    const records = Array.from({ length: 100 }, (_, at) => `{"index":{}}\n{"text":"${'é'.repeat(at)}"}\n`);
    const folder = path.join(temporary(), 'export');
    const written = await writeExport(folder, 'lessons', {}, records, 1000);
    const parts = readdirSync(folder)
      .filter((name) => name.endsWith('.ndjson'))
      .sort();
    expect(written).toEqual({
      parts: parts.length,
      records: 100,
      bytes: Buffer.byteLength(records.join('')),
    });
    expect([parts.length > 5, parts[0], parts[1]]).toEqual([
      true,
      'lessons-0001.ndjson',
      'lessons-0002.ndjson',
    ]);
    const texts = parts.map((part) => readFileSync(path.join(folder, part), 'utf8'));
    expect(texts.filter((text) => Buffer.byteLength(text) > 1000 || !text.endsWith('\n'))).toEqual([]);
    expect(texts.join('')).toBe(records.join(''));
  });

  test('where a record cannot be made or written, what stood there stays and nothing else is left', async () => {
    const folder = await exported();
    const before = readFileSync(path.join(folder, 'lessons-0001.ndjson'), 'utf8');
    function* failing(): Generator<string> {
      yield '{"index":{}}\n{}\n';
      throw new Error('No more.');
    }
    await expect(writeExport(folder, 'lessons', {}, failing())).rejects.toThrow('No more.');
    await expect(writeExport(folder, 'lessons', {}, ['x'.repeat(11)], 10)).rejects.toThrow(
      'A record of 11 bytes does not fit into a part of 10.',
    );
    expect(readFileSync(path.join(folder, 'lessons-0001.ndjson'), 'utf8')).toBe(before);
    expect(readdirSync(path.dirname(folder))).toEqual(['export']);
  });
});

/** A folder with a small export in it. */
async function exported(): Promise<string> {
  const folder = path.join(temporary(), 'export');
  const mapping = { mappings: { _meta: { format: 'lessons-search-records-1' } } };
  await writeExport(folder, 'lessons', mapping, ['{"index":{"_index":"lessons","_id":"1"}}\n{}\n']);
  return folder;
}

function temporary(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'export-'));
  folders.push(folder);
  return folder;
}

/** A folder that holds the changed sample as its content. */
function content(changes: Readonly<Record<string, Change>> = {}): string {
  const folder = temporary();
  for (const [file, bytes] of changed(changes)) {
    const target = path.join(folder, 'content', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return folder;
}

function out(folder: string): string {
  return path.join(folder, 'export');
}

function read(folder: string, name: string): string {
  return readFileSync(path.join(out(folder), name), 'utf8');
}

function run(folder: string, ...options: string[]): { code: number | null; out: string; err: string } {
  const unset = options.includes('SITE_URL=');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/export.ts', ...options.filter((option) => option !== 'SITE_URL=')],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        CONTENT_DIR: path.join(folder, 'content'),
        SITE_URL: unset ? '' : 'https://lessons.example',
        BASE_PATH: '/kb',
      },
    },
  );
  return { code: status, out: stdout, err: stderr };
}
