import type { Tool } from './tool.ts';

/** Astro's own theme for documentation, with the Pagefind that it brings. */
export const starlight: Tool = {
  name: 'starlight',
  about: 'Markdown, sidebar of one link, its own Pagefind',
  packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.4' },
  program: null,
  files: {
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  site: 'http://localhost',
  trailingSlash: 'always',
  image: { service: passthroughImageService() },
  // A list of all entries on every page would grow with the square of their number.
  integrations: [starlight({ title: 'Bench', sidebar: [{ label: 'Home', link: '/' }] })],
});
`,
    'tsconfig.json': '{ "extends": "astro/tsconfigs/strict" }\n',
    'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/index.md': '---\ntitle: Bench\n---\n\nHome.\n',
  },
  texts: 'src/content/docs/entries',
  link: (id) => `/entries/${id}/`,
  front: () => ({}),
  steps: [{ script: 'node_modules/astro/bin/astro.mjs', args: ['build', '--silent'] }],
  output: 'dist',
  caches: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
};
