import { defineCollection } from 'astro:content';
import path from 'node:path';
import { glob } from 'astro/loaders';
import { guidePage } from './core/guide-page.ts';
import { settings } from './files/settings.ts';

const { contentDir: folder } = settings(process.env);

/** Guide pages, which maintainers write as MDX; entries are read by `files` and held for the pages. */
export const collections = {
  guide: defineCollection({
    loader: glob({ base: path.join(folder, 'guide'), pattern: '**/*.mdx' }),
    schema: guidePage,
  }),
};
