/** Bundles the pages, in a process of its own: what that needs in memory is given back before they are rendered. */
import { build } from 'astro';

const [, , outDir = ''] = process.argv;
await build({ outDir, logLevel: 'error' });
// The bundler may leave handles open; all is written by now.
process.exit(0);
