/**
 * npm run preview [-- --outDir DIR --port N]: serves what was built, on this machine only.
 */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../src/files/settings.ts';
import { portOf } from './port.ts';
import { serve } from './serve.ts';

const { values } = parseArgs({
  options: { outDir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
});
const port = portOf(values.port, 'npm run preview');
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
const { basePath } = settings(process.env);
try {
  await serve(values.outDir, basePath, { port, dev: true });
} catch (error) {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error;
  console.error(
    `Port ${values.port} is in use. End what runs there, or name another: npm run preview -- --port 4322`,
  );
  process.exit(2);
}
console.log(`Serving ${values.outDir} on http://localhost:${values.port}${basePath}   (Ctrl+C ends it)`);
