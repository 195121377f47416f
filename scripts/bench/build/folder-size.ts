import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export type FolderSize = { bytes: number; files: number };

/** Bytes and number of the files of a folder, at any depth; nothing where there is none. Links are not followed. */
export async function folderSize(folder: string): Promise<FolderSize> {
  const items = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const size = { bytes: 0, files: 0 };
  for (const item of items) {
    const place = path.join(folder, item.name);
    if (item.isDirectory()) {
      const inner = await folderSize(place);
      size.bytes += inner.bytes;
      size.files += inner.files;
    } else if (item.isFile()) {
      size.bytes += (await stat(place)).size;
      size.files += 1;
    }
  }
  return size;
}
