import { type MendedFile, mendAll } from '../core/mend/mend-all.ts';
import { readContentFolder } from './content-folder.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Mends what is safe to mend in a content folder.
 * @param dryRun find out without writing.
 * @returns the files that were, or would be, written; and a sentence for each that could not be.
 */
export async function mendFolder(
  folder: string,
  dryRun: boolean,
): Promise<{ files: MendedFile[]; failures: string[] }> {
  const { files } = await readContentFolder(folder);
  const mended = mendAll(files);
  if (dryRun) return { files: mended, failures: [] };
  const written: MendedFile[] = [];
  const failures: string[] = [];
  for (const source of mended) {
    try {
      await replaceFile(folder, source.file, source.bytes, source.text);
      written.push(source);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { files: written, failures };
}
