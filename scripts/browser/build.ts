import { spawn } from 'node:child_process';

export type Build = { code: number | null; output: string };

/**
 * Runs the build command as a user would, with the content folder and the base path that are named.
 * @param further other settings of the environment; no code host and no contact is known unless it is among them.
 */
export function build(
  contentDir: string,
  basePath: string,
  outDir: string,
  further: Readonly<Record<string, string>> = {},
): Promise<Build> {
  const child = spawn(process.execPath, ['scripts/build.ts', '--outDir', outDir], {
    env: {
      ...process.env,
      REPOSITORY_URL: 'none',
      CONTACT: '',
      ...further,
      CONTENT_DIR: contentDir,
      BASE_PATH: basePath,
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
