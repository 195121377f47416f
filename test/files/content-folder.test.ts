import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { limits } from '../../src/core/document/limits.ts';
import { contentFolderProblem, readContentFolder } from '../../src/files/content-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'content-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(file: string, text: string | Uint8Array = 'x'): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

async function read(): Promise<{ files: string[]; problems: [file: string, reason: string][] }> {
  const { files, problems } = await readContentFolder(folder);
  return {
    files: files.map(({ file }) => file),
    problems: problems.map(({ file, reason }) => [file, reason]),
  };
}

test('files that belong there, in the order of names, with their bytes', async () => {
  await write('sources.yaml');
  await write('vocabulary/themes.yaml');
  await write('reading-lists/l.mdx');
  await write('best-practices/b.mdx', '\uFEFFb');
  await write('best-practices/a.mdx');
  const { files, problems } = await readContentFolder(folder);
  expect(files.map(({ file }) => file)).toEqual([
    'best-practices/a.mdx',
    'best-practices/b.mdx',
    'reading-lists/l.mdx',
    'sources.yaml',
    'vocabulary/themes.yaml',
  ]);
  expect([...(files[1]?.bytes ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0x62]);
  expect(problems).toEqual([]);
});

test('the guide is for others to read', async () => {
  await write('guide/rules/x.mdx');
  expect(await read()).toEqual({ files: [], problems: [] });
});

test.each([
  'notes.txt',
  'best-practices/a.md',
  'best-practices/A.MDX',
  'best-practices/.hidden.mdx',
  'best-practices/.DS_Store',
  'best-practices/a.mdx.bak',
  'best-practices/a.astro',
  'best-practices/a.js',
  'vocabulary/others.yaml',
  'vocabulary/themes.yml',
  'vocabulary/a.mdx',
  'pages/a.mdx',
  'guidelines/a.mdx',
  '.env',
])('a stray file is reported, not read: %s', async (file) => {
  await write(file);
  expect(await read()).toEqual({ files: [], problems: [[file, 'This file is not one that is read here.']] });
});

test.each(['best-practices/a/index.mdx', 'best-practices/old/b.mdx', 'vocabulary/x/themes.yaml'])(
  'a folder in a folder is reported, not read: %s',
  async (file) => {
    await write(file);
    expect(await read()).toEqual({
      files: [],
      problems: [[path.posix.dirname(file), 'A folder inside this folder is not read.']],
    });
  },
);

test('links are reported and never followed', async () => {
  const secret = path.join(folder, '..', `${path.basename(folder)}-secret`);
  await mkdir(secret);
  try {
    await writeFile(path.join(secret, 'a.mdx'), 'secret');
    await write('best-practices/b.mdx');
    await symlink(path.join(secret, 'a.mdx'), path.join(folder, 'best-practices', 'a.mdx'));
    await symlink(secret, path.join(folder, 'recommendations'));
    await symlink(path.join(folder, 'nowhere'), path.join(folder, 'sources.yaml'));
    await symlink(secret, path.join(folder, 'guide'));
    expect(await read()).toEqual({
      files: ['best-practices/b.mdx'],
      problems: [
        ['best-practices/a.mdx', 'Symbolic links are not followed.'],
        ['guide', 'Symbolic links are not followed.'],
        ['recommendations', 'Symbolic links are not followed.'],
        ['sources.yaml', 'Symbolic links are not followed.'],
      ],
    });
  } finally {
    await rm(secret, { recursive: true });
  }
});

test.skipIf(process.platform === 'win32')(
  'what is no regular file is reported, and does not hold the run',
  async () => {
    await mkdir(path.join(folder, 'best-practices'));
    await promisify(execFile)('mkfifo', [path.join(folder, 'best-practices', 'pipe.mdx')]);
    expect(await read()).toEqual({
      files: [],
      problems: [['best-practices/pipe.mdx', 'This is not a regular file.']],
    });
  },
);

test('of a huge file only as much is read as shows that it is huge', async () => {
  await write('best-practices/huge.mdx', new Uint8Array(limits.tableBytes + 5_000_000));
  const { files } = await readContentFolder(folder);
  expect(files[0]?.bytes.length).toBe(limits.tableBytes + 1);
});

test('a folder that is not there', async () => {
  await expect(readContentFolder(path.join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
  expect(await contentFolderProblem(folder, 'here')).toBeNull();
  await write('a-file');
  expect(await contentFolderProblem(path.join(folder, 'nowhere'), 'nowhere')).toMatchInlineSnapshot(
    `"There is no content folder "nowhere". Set CONTENT_DIR to the folder that holds the entries."`,
  );
  expect(await contentFolderProblem(path.join(folder, 'a-file'), 'a-file')).toMatchInlineSnapshot(
    `""a-file" is not a folder. Set CONTENT_DIR to the folder that holds the entries."`,
  );
});

test.skipIf(process.platform !== 'linux')(
  'a name that is no text keeps no other file from being read',
  async () => {
    await write('best-practices/a.mdx');
    const name = Buffer.concat([
      Buffer.from(`${folder}/best-practices/b`),
      Buffer.from([0xff]),
      Buffer.from('.mdx'),
    ]);
    await writeFile(name, 'x');
    expect(await read()).toEqual({
      files: ['best-practices/a.mdx'],
      problems: [['best-practices/b\uFFFD.mdx', 'The system does not let this be read.']],
    });
  },
);

test('more files than a system lets a process open at once are read in their order', async () => {
  const names = Array.from({ length: 200 }, (_, at) => `best-practices/e-${String(at).padStart(3, '0')}.mdx`);
  await Promise.all(names.map((name) => write(name, name)));
  const { files } = await readContentFolder(folder);
  expect(files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)])).toEqual(
    names.map((name) => [name, name]),
  );
});
