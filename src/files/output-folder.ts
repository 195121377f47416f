import { access, chmod, mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';

/** A folder to build into, which takes the place of the output folder when all is well. */
export type Staging = { folder: string; publish: () => Promise<void>; discard: () => Promise<void> };

/** A file that every build of ours has; a folder without it is somebody else's. */
const mark = path.join('data', 'cross-references.json');

/** Why a folder cannot be built into, in one sentence; null where it can. A build replaces the folder as a whole. */
export async function outputProblem(outDir: string, contentDir: string): Promise<string | null> {
  const folder = path.resolve(outDir);
  for (const kept of [process.cwd(), contentDir]) {
    if (isInside(kept, folder))
      return `Cannot build into ${outDir}: it holds ${kept}. Name another folder with --outDir.`;
  }
  if (isInside(folder, contentDir)) return `Cannot build into ${outDir}: it lies inside the content folder.`;
  const items = await readdir(folder).catch(() => []);
  if (items.length > 0 && !(await exists(path.join(folder, mark)))) {
    return `Cannot build into ${outDir}: it holds files that no build has made. Empty it or name another folder with --outDir.`;
  }
  return null;
}

/** Makes a folder beside the output folder, on the same disk, so that one rename publishes it. */
export async function stagingFolder(outDir: string): Promise<Staging> {
  const target = path.resolve(outDir);
  const parent = path.dirname(target);
  const first = await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, `.${path.basename(target)}-building-`));
  // Such a folder is its maker's alone, and what is published is for every server.
  await chmod(folder, 0o755);
  const old = `${folder}-old`;
  return {
    folder,
    async publish() {
      const replaced = await rename(target, old).then(
        () => true,
        () => false,
      );
      try {
        await rename(folder, target);
      } catch (error) {
        if (replaced) await rename(old, target);
        throw error;
      }
      await rm(old, { recursive: true, force: true });
    },
    async discard() {
      await rm(folder, { recursive: true, force: true });
      // Folders that were made for it go too, as long as they are empty.
      for (let made = parent; first !== undefined && isInside(made, first); made = path.dirname(made))
        await rmdir(made).catch(() => {});
    },
  };
}

export function isInside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
