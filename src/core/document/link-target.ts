import { kindFolders, listFolder } from '../paths.ts';

/** Folders whose files a body may link to. */
export const linkedFolders: readonly string[] = [...Object.values(kindFolders), listFolder];

/**
 * The file that a relative link means, from the content folder ('recommendations/x.mdx'), or null where the link is no
 * file of the repository. A fragment is dropped. A path that climbs out of the content folder is no file of it.
 */
export function linkTarget(file: string, href: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('/') || href.startsWith('#')) return null;
  const path = href.replace(/[?#].*$/s, '');
  if (!/\.mdx?$/i.test(path)) return null;
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
