/**
 * npm run preview [-- --outDir DIR --port N]: serves what was built, on this machine only.
 */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../src/files/settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const { values } = parseArgs({
  options: { outDir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
});
const built = await access(path.join(values.outDir, 'index.html')).then(
  () => true,
  () => false,
);
if (!built) {
  console.error(
    `There is no site in ${values.outDir}. Run "npm run build" first, or "npm start", which does both.`,
  );
  process.exit(2);
}
const { preview } = await import('astro');
const { port } = await preview({
  outDir: values.outDir,
  logLevel: 'error',
  server: { host: '127.0.0.1', port: Number(values.port) },
  vite: { preview: { strictPort: true } },
});
const { basePath } = settings(process.env);
console.log(`Serving ${values.outDir} on http://localhost:${port}${basePath}   (Ctrl+C ends it)`);
