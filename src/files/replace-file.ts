import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts a text in the place of a file, whole or not at all: written beside it and renamed, with the rights that it had.
 * @param before what it held when it was read.
 * @throws with a sentence where it is no regular file any more, or somebody has changed it since; it then stays as it is.
 */
export async function replaceFile(
  folder: string,
  file: string,
  before: Uint8Array,
  text: string,
): Promise<void> {
  const target = path.join(folder, file);
  const [parent, found] = await Promise.all([lstat(path.dirname(target)), lstat(target)]);
  if (!parent.isDirectory() || !found.isFile())
    throw new Error(`${file} is not a regular file, and was left as it is.`);
  if (!(await readFile(target)).equals(before))
    throw new Error(`${file} has changed while it was read, and was left as it is.`);
  // The ending is none that is read: what a crash leaves behind is no entry.
  const beside = path.join(path.dirname(target), `.${path.basename(file)}.${randomUUID()}.tmp`);
  const exclusive = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
  try {
    const handle = await open(beside, exclusive, found.mode & 0o777);
    try {
      await handle.writeFile(text);
      await handle.chmod(found.mode & 0o777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
