import { spawn } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** The code of the pages, bundled: a module to render them with, and the files that browsers load. */
export type Bundle = { renderer: string; assets: string };

/** Bundles that stay: those of the last changes of the code, and of builds that run at the same time. */
const mostKept = 3;

/**
 * The bundle of the code as it is now: the one that a build made before, or a new one, made while the caller does other work.
 * @param folder where bundles are kept. @param code the digest of all that goes into one.
 * @throws with what the bundler said where it fails.
 */
export async function bundleBeside(folder: string, code: string): Promise<Bundle> {
  const place = path.resolve(folder, code);
  if (!(await exists(place))) {
    await mkdir(folder, { recursive: true });
    const half = await mkdtemp(`${place}-half-`);
    try {
      await run(half);
      // Another build may have put the same there meanwhile.
      await rename(half, place).catch(async (error) => {
        if (!(await exists(place))) throw error;
      });
    } finally {
      await rm(half, { recursive: true, force: true });
    }
  }
  await forget(folder, code);
  return { renderer: path.join(place, 'server', 'entry.mjs'), assets: path.join(place, 'client') };
}

function run(outDir: string): Promise<void> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'process.ts'), outDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The pages cannot be bundled.\n${output}`)),
    );
  });
}

/** Removes bundles of code that is long gone. */
async function forget(folder: string, current: string): Promise<void> {
  const others = (await readdir(folder)).filter((name) => name !== current && !name.includes('-half-'));
  const aged = await Promise.all(
    others.map(async (name) => {
      const place = path.join(folder, name);
      const { mtimeMs } = await stat(place).catch(() => ({ mtimeMs: 0 }));
      return { place, mtimeMs };
    }),
  );
  const old = aged.sort((a, b) => b.mtimeMs - a.mtimeMs).slice(mostKept - 1);
  await Promise.all(old.map(({ place }) => rm(place, { recursive: true, force: true })));
}

function exists(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  );
}
