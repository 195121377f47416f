import { execFileSync } from 'node:child_process';
import { kindOf } from '../core/document/parse.ts';
import type { SourceFile } from '../core/document/source-file.ts';

/**
 * The files of a content folder as they stood at a commit, read from the history and written nowhere. Links, and files that
 * do not belong there, are left out; a folder that was not there yet is empty.
 * @param ref a branch, tag or commit.
 * @throws with a sentence where there is no such commit, or no history.
 */
export function readGitFolder(folder: string, ref: string): SourceFile[] {
  const git = (options: string[], input = ''): Buffer =>
    execFileSync('git', options, { cwd: folder, input, maxBuffer: 2 ** 30, stdio: 'pipe' });
  let commit: string;
  try {
    commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
      .toString()
      .trim();
  } catch (error) {
    // What git says, where it says anything: that there is no history, or that it is somebody else's.
    const said = String((error as { stderr?: Buffer }).stderr ?? '').trim();
    throw new Error(`There is no commit "${ref}" in the history of the content folder. ${said}`.trim());
  }
  const listed = git(['ls-tree', '-r', '-z', commit]).toString().split('\0');
  const files = listed.flatMap((line) => {
    const [, blob = '', file = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return kindOf(file) === null ? [] : [{ blob, file }];
  });
  const contents = blobs(git(['cat-file', '--batch'], files.map(({ blob }) => `${blob}\n`).join('')));
  return files.map(({ file }, at) => ({ file, bytes: contents[at] ?? new Uint8Array() }));
}

/** What `git cat-file --batch` gives: a line with the size, as many bytes, a line end, again and again. */
function blobs(output: Buffer): Uint8Array[] {
  const contents: Uint8Array[] = [];
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf('\n', at);
    const size = Number(output.subarray(at, lineEnd).toString().split(' ')[2]);
    contents.push(new Uint8Array(output.subarray(lineEnd + 1, lineEnd + 1 + size)));
    at = lineEnd + 1 + size + 1;
  }
  return contents;
}
