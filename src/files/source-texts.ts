import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The texts of sources that stand on this machine.
 * @throws with a sentence where a file cannot be read.
 */
export async function readTexts(files: readonly string[]): Promise<{ name: string; text: string }[]> {
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(file, 'utf8').catch(() => {
        throw new Error(`The source text "${file}" cannot be read. Name a text file with --against.`);
      });
      return { name: path.basename(file), text };
    }),
  );
}
