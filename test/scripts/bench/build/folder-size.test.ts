import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderSize } from '../../../../scripts/bench/build/folder-size.ts';

test('bytes and files at any depth; a folder that is not there holds nothing', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'size-'));
  try {
    await mkdir(path.join(folder, 'a', 'b'), { recursive: true });
    await writeFile(path.join(folder, 'one'), 'x'.repeat(10));
    await writeFile(path.join(folder, 'a', 'b', 'two'), 'x'.repeat(5));
    expect(await folderSize(folder)).toEqual({ bytes: 15, files: 2 });
    expect(await folderSize(path.join(folder, 'missing'))).toEqual({ bytes: 0, files: 0 });
  } finally {
    await rm(folder, { recursive: true });
  }
});
