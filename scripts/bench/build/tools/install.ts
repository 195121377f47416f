import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderSize } from '../folder-size.ts';
import { timed } from '../timed.ts';
import type { Tool } from './tool.ts';

/** Where a tool stands, and how big what was installed for it is; the version of a program is what it says itself. */
export type Installed = { folder: string; bytes: number; isNew: boolean; version: string };

/**
 * Installs the packages of a tool with npm, once: the next run finds them there.
 * @param home the folder for all tools. @throws with a sentence where that fails or a program is missing.
 */
export async function install(tool: Tool, home: string): Promise<Installed> {
  const version = tool.program === null ? null : await programVersion(tool.program);
  const folder = path.resolve(home, tool.name);
  await mkdir(folder, { recursive: true });
  const manifest = path.join(folder, 'package.json');
  const wanted = `${JSON.stringify({ private: true, dependencies: tool.packages }, null, 2)}\n`;
  const done = path.join(folder, 'node_modules', '.installed.json');
  const isNew = (await textOf(done)) !== wanted;
  await writeFile(manifest, wanted);
  if (isNew) {
    for (const old of ['node_modules', 'package-lock.json'])
      await rm(path.join(folder, old), { recursive: true, force: true });
    await timed(`npm install for ${tool.name}`, { ...npm(), folder });
    // Written last: an installation that was broken off is made again.
    await writeFile(done, wanted);
  }
  const { bytes } = await folderSize(path.join(folder, 'node_modules'));
  return { folder, bytes, isNew, version: version ?? Object.values(tool.packages)[0] ?? '' };
}

function npm(): { program: string; args: readonly string[] } {
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const own = process.env['npm_execpath'];
  return own?.endsWith('.js') === true
    ? { program: process.execPath, args: [own, ...args] }
    : { program: 'npm', args };
}

/** What a program says of its version. @throws where it is not installed. */
function programVersion(program: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['version'], { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part;
    });
    child.on('error', () => reject(new Error(`${program} is not installed.`)));
    child.on('close', () => resolve(/v?(\d+\.\d+\.\d+\S*)/.exec(said)?.[1] ?? 'of unknown version'));
  });
}

function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}
