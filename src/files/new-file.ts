import { constants } from 'node:fs';
import { lstat, mkdir, open } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file that is not there yet. It takes the place of nothing, follows no link, and leaves the content folder for none.
 * @throws with a sentence where something stands there already, or the folder is none.
 */
export async function writeNewFile(folder: string, file: string, text: string): Promise<void> {
  const parent = path.join(folder, path.dirname(file));
  const found = await lstat(parent).catch(() => null);
  if (found === null) await mkdir(parent, { recursive: true });
  else if (!found.isDirectory())
    throw new Error(`"${path.dirname(file)}" is not a folder, so nothing is written there.`);
  const exclusive = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
  const handle = await open(path.join(folder, file), exclusive, 0o644).catch((error: Error) => {
    throw 'code' in error && error.code === 'EEXIST'
      ? new Error(`${file} is there already, and was left as it is.`)
      : error;
  });
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}
