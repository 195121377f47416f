import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { settings } from './src/files/settings.ts';

const { siteUrl, basePath, cacheDir } = settings(process.env);

export default defineConfig({
  site: siteUrl,
  base: basePath,
  cacheDir,
  trailingSlash: 'always',
  integrations: [mdx()],
  // The content policy allows no inline script or style, so that none is ever needed as an exception.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  // Guide pages hold code with messages; the colours of a highlighter would need inline styles.
  markdown: { syntaxHighlight: false },
  compressHTML: true,
});
