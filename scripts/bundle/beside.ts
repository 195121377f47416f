import { spawn } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** The code of the pages, bundled: a module to render them with, and the files that browsers load. */
export type Bundle = { renderer: string; assets: string };

/** Bundles that stay: those of the last changes of the code, and of builds that run at the same time. */
const mostKept = 3;

/** A bundle that is being made; `done` rejects where the bundler fails, with what it said. */
export type Bundling = { done: Promise<Bundle>; stop: () => Promise<unknown> };

/**
 * The bundle of the code as it is now: the one that a build made before, or a new one, made while the caller does other work.
 * @param folder where bundles are kept. @param code the digest of all that goes into one.
 */
export function bundleBeside(folder: string, code: string): Bundling {
  const stopping = new AbortController();
  const done = bundle(folder, code, stopping.signal);
  // It is waited for later; what goes wrong before is told then.
  done.catch(() => {});
  return {
    done,
    stop: () => {
      stopping.abort();
      return done.catch(() => {});
    },
  };
}

async function bundle(folder: string, code: string, signal: AbortSignal): Promise<Bundle> {
  const place = path.resolve(folder, code);
  if (!(await exists(place))) {
    await mkdir(folder, { recursive: true });
    const half = await mkdtemp(`${place}${unfinished}`);
    try {
      await run(half, signal);
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

const unfinished = '-half-';

function run(outDir: string, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'process.ts'), outDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    // Only when it has ended is nothing written any more.
    let failure: Error | null = null;
    child.once('error', (error) => {
      failure = error;
    });
    child.once('close', (code) => {
      if (code === 0 && failure === null) resolve();
      else reject(failure ?? new Error(`The pages cannot be bundled.\n${output}`));
    });
  });
}

/** Removes bundles of code that is long gone, and what builds left that were ended. */
async function forget(folder: string, current: string): Promise<void> {
  const others = (await readdir(folder)).filter((name) => name !== current);
  const aged = await Promise.all(
    others.map(async (name) => {
      const place = path.join(folder, name);
      const { mtimeMs } = await stat(place).catch(() => ({ mtimeMs: 0 }));
      return { place, mtimeMs, isWhole: !name.includes(unfinished) };
    }),
  );
  const whole = aged.filter(({ isWhole }) => isWhole).sort((a, b) => b.mtimeMs - a.mtimeMs);
  const left = aged.filter(({ isWhole, mtimeMs }) => !isWhole && mtimeMs < Date.now() - day);
  const old = [...whole.slice(mostKept - 1), ...left];
  await Promise.all(old.map(({ place }) => rm(place, { recursive: true, force: true })));
}

/** No build takes so long. */
const day = 24 * 60 * 60 * 1000;

function exists(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  );
}
