import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes those files whose text has changed, and names them.
 * @param onlyCheck name them without writing.
 */
export async function writeIfChanged(
  files: ReadonlyMap<string, string>,
  onlyCheck: boolean,
): Promise<string[]> {
  const stale: string[] = [];
  for (const [file, text] of files) {
    const now = await readFile(file, 'utf8').catch(() => null);
    if (now === text) continue;
    stale.push(file);
    if (onlyCheck) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return stale;
}
