import { constants, type Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { limits } from '../core/document/limits.ts';
import { kindOf } from '../core/document/parse.ts';
import type { SourceFile } from '../core/document/source-file.ts';
import { type Problem, problem, sortProblems } from '../core/problem.ts';

/** Folders that hold no entries: guide pages are written by maintainers and built by Astro. */
const otherFolders = new Set(['guide']);

/**
 * Every file of a content folder that belongs there, in the order of names. Links are not followed and other files not
 * read; both are reported, since a file that is silently ignored is a lesson lost.
 * @throws where the folder itself cannot be read.
 */
export async function readContentFolder(
  folder: string,
): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const files: string[] = [];
  const problems: Problem[] = [];
  await walk('');

  async function walk(inside: string): Promise<void> {
    const items = await itemsOf(inside);
    for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = inside === '' ? item.name : `${inside}/${item.name}`;
      if (item.isDirectory() && !item.isSymbolicLink()) {
        if (inside === '' && otherFolders.has(item.name)) continue;
        if (inside === '') await walk(file);
        else problems.push(strayFile(file, 'A folder inside this folder is not read.'));
      } else if (!item.isFile()) problems.push(strayFile(file, kindOfItem(item)));
      else if (kindOf(file) === null)
        problems.push(strayFile(file, 'This file is not one that is read here.'));
      else files.push(file);
    }
  }

  async function itemsOf(inside: string): Promise<Dirent[]> {
    try {
      return await readdir(path.join(folder, inside), { withFileTypes: true });
    } catch (error) {
      if (inside === '') throw error;
      problems.push(unreadable(inside, error));
      return [];
    }
  }

  const read: SourceFile[] = [];
  for (let at = 0; at < files.length; at += mostOpen) {
    const some = files.slice(at, at + mostOpen);
    const contents = await Promise.allSettled(some.map((file) => readFile(folder, file)));
    for (const [index, content] of contents.entries()) {
      if (content.status === 'fulfilled') read.push(content.value);
      else problems.push(unreadable(some[index] ?? '', content.reason));
    }
  }
  return { files: read, problems: sortProblems(problems) };
}

/** Files that are open at once: systems allow a process some hundreds. */
const mostOpen = 64;

/** Why there is nothing to read at a path, in words for the person who named it; null where there is a folder. */
export async function contentFolderProblem(folder: string, name: string): Promise<string | null> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return null;
  return found === null
    ? `There is no content folder "${name}". Set CONTENT_DIR to the folder that holds the entries.`
    : `"${name}" is not a folder. Set CONTENT_DIR to the folder that holds the entries.`;
}

/** At most one byte more than any file may have is read, so that a huge file is known for one and costs nothing. */
const most = limits.tableBytes + 1;

async function readFile(folder: string, file: string): Promise<SourceFile> {
  // Opened without following links: between the listing and here a file could have become one.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = await open(path.join(folder, file), flags);
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(Math.min(size, most));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return { file, bytes: bytes.subarray(0, filled) };
  } finally {
    await handle.close();
  }
}

function kindOfItem(item: Dirent): string {
  return item.isSymbolicLink() ? 'Symbolic links are not followed.' : 'This is not a regular file.';
}

/** One file that the system does not give, as where its name is no text, keeps no other from being read. */
function unreadable(file: string, error: unknown): Problem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
  return problem({
    rule: 'known-file',
    file,
    reason: 'The system does not let this be read.',
    actual: code,
    expected: 'a name in lower-case letters, digits and hyphens, and a file that everyone may read',
    help: 'Rename it or mend its permissions, or delete it.',
  });
}

function strayFile(file: string, reason: string): Problem {
  return problem({
    rule: 'known-file',
    file,
    reason,
    expected: '<kind folder>/<id>.mdx, vocabulary/<name>.yaml or sources.yaml',
    help: 'Move it to the folder of its kind and end its name in .mdx, or delete it.',
  });
}
