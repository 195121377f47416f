import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { splitFrontMatter } from '../core/document/front-matter.ts';
import { type GuidePage, guidePage } from '../core/guide-page.ts';

/**
 * What the pages of the guide say of themselves, in the order of their ids. One that says it wrongly is left out: the build,
 * which renders them all, tells what is wrong with it.
 */
export async function readGuidePages(contentDir: string): Promise<GuidePage[]> {
  const folder = path.join(contentDir, 'guide');
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const pages = await Promise.all(
    names
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map(async (name) => {
        const file = name.split(path.sep).join('/');
        const { data } = splitFrontMatter(file, await readFile(path.join(folder, name), 'utf8'));
        const read = guidePage.safeParse(data);
        return read.success ? [{ id: file.replace(/\.mdx$/, ''), ...read.data }] : [];
      }),
  );
  return pages.flat();
}
