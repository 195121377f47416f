import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { settings } from './src/files/settings.ts';

const { basePath, cacheDir } = settings(process.env);

/**
 * A part that is loaded when it is needed needs nothing beside it: the bundler's helper, which would load that too, weighs
 * more than the script of a page. Each script gets a plain one of its own, so that no page waits for a second file.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  resolveId: (id, importer) => (id === '\0vite/preload-helper.js' ? `\0plain-import?${importer}` : null),
  load: (id) => (id.startsWith('\0plain-import') ? 'export const __vitePreload = (load) => load();' : null),
};

/** The form checks what is written with the core itself, in which one library cannot run in a browser; see there. */
const frontMatterInBrowser = {
  name: 'front-matter-in-browser',
  enforce: 'pre',
  resolveId(id) {
    if (id !== 'gray-matter' || this.environment.name !== 'client') return null;
    return fileURLToPath(new URL('src/client/contribute/checking/front-matter-block.ts', import.meta.url));
  },
};

const renderer = {
  name: 'renderer',
  entrypointResolution: 'auto',
  serverEntrypoint: new URL('src/renderer.ts', import.meta.url),
  supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
};

export default defineConfig({
  base: basePath,
  cacheDir,
  trailingSlash: 'always',
  integrations: [mdx()],
  // A build bundles the pages as a server would, and then asks that for each page that has changed: see src/renderer.ts.
  output: 'server',
  adapter: { name: 'renderer', hooks: { 'astro:config:done': ({ setAdapter }) => setAdapter(renderer) } },
  // The content policy allows no inline script or style, so that none is ever needed as an exception.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports, frontMatterInBrowser],
  },
  devToolbar: { enabled: false },
  // Guide pages hold code with messages; the colours of a highlighter would need inline styles.
  markdown: { syntaxHighlight: false },
  compressHTML: true,
});
