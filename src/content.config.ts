import { defineCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import type { Document } from './core/document/document.ts';
import { parseDocument } from './core/document/parse.ts';
import { readContentFolder } from './files/content-folder.ts';
import { settings } from './files/settings.ts';

const { contentDir: folder } = settings(process.env);

/**
 * The documents of the content folder. An unchanged file keeps the document that it gave last time, by its digest;
 * rules have run before the build begins, so nothing is checked again here.
 */
const documents: Loader = {
  name: 'documents',
  async load({ store, watcher, logger }) {
    const load = async (): Promise<void> => {
      const { files } = await readContentFolder(folder);
      const kept = new Set(files.map(({ file }) => file));
      for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
      for (const source of files) {
        const digest = createHash('sha256').update(source.bytes).digest('base64url');
        if (store.get(source.file)?.digest === digest) continue;
        store.set({
          id: source.file,
          data: parseDocument(source) as unknown as Record<string, unknown>,
          digest,
        });
      }
    };
    await load();
    watcher?.add(folder);
    watcher?.on('all', (_event, changed) => {
      if (path.resolve(changed).startsWith(folder + path.sep))
        load().catch((error) => logger.error(String(error)));
    });
  },
};

export const collections = {
  documents: defineCollection({ loader: documents, schema: z.custom<Document>() }),
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
