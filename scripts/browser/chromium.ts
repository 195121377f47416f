/**
 * A Chromium for tests and measurements: the one that is named, else one that is installed, else the one that came with npm.
 */
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

/** Our own arguments: those that the npm package recommends switch web security off. */
const args = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const installed = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts a browser that several programs can share; each connects to its address. */
export async function launchBrowser(): Promise<BrowserServer> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return chromium.launchServer({ executablePath: named, args });
  for (const executablePath of installed) {
    if (await exists(executablePath)) return chromium.launchServer({ executablePath, args });
  }
  return launchFromPackage();
}

async function launchFromPackage(): Promise<BrowserServer> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium was found. Install one, or name it with CHROMIUM_PATH.');
  }
  const folder = await unpacked();
  const executablePath = path.join(folder, 'chromium');
  const env = (await exists('/etc/fonts/fonts.conf'))
    ? { ...process.env }
    : { ...process.env, FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  try {
    return await chromium.launchServer({ executablePath, args, env: defined(env) });
  } catch (error) {
    if (!/shared librar/.test(String(error))) throw error;
    // A bare machine lacks the libraries that the package brings along.
    const libraries = [path.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean);
    const bare = { ...env, LD_LIBRARY_PATH: libraries.join(':') };
    return chromium.launchServer({ executablePath, args, env: defined(bare) });
  }
}

/** The folder of the unpacked browser; one for each version, made whole or not at all. */
async function unpacked(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const home = path.join(main, '..', '..');
  const { version } = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.resolve('.cache', `chromium-${version}`);
  if (await exists(folder)) return folder;
  await mkdir(path.dirname(folder), { recursive: true });
  const making = await mkdtemp(`${folder}-`);
  const before = process.env['TMPDIR'];
  // The package unpacks into the folder for temporary files, which other projects share.
  process.env['TMPDIR'] = making;
  try {
    const { default: bundle, inflate } = await import('@sparticuz/chromium');
    await bundle.executablePath();
    await inflate(path.join(home, 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  await writeFile(
    path.join(making, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${path.join(folder, 'fonts')}</dir></fontconfig>\n`,
  );
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
  return folder;
}

function defined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
