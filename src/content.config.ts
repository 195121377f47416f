import { defineCollection } from 'astro:content';
import path from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { settings } from './files/settings.ts';

const { contentDir: folder } = settings(process.env);

/** Guide pages, which maintainers write as MDX; entries are read by `files` and held for the pages. */
export const collections = {
  guide: defineCollection({
    loader: glob({ base: path.join(folder, 'guide'), pattern: '**/*.mdx' }),
    schema: z.strictObject({
      title: z.string(),
      summary: z.string(),
      /** Where the index lists it; a page of a rule needs none. */
      group: z.enum(['contributing', 'reviewing', 'reference', 'rules']).optional(),
      order: z.number().optional(),
    }),
  }),
};
