import { madeCollection } from '../../scripts/bench/collection.ts';
import { crossReferences } from '../../src/core/cross-references.ts';
import { parseDocument } from '../../src/core/document/parse.ts';
import { createPaths } from '../../src/core/paths.ts';
import { assemble } from '../../src/core/repository.ts';
import { messages } from '../../src/messages/index.ts';
import type { Site } from '../../src/views/site.ts';

/** A made-up collection of so many entries, as the pages see it. */
export function madeSite(entries: number): Site {
  const documents = [...madeCollection(entries)].map(([file, text]) =>
    parseDocument({ file, bytes: new TextEncoder().encode(text) }),
  );
  const { repository } = assemble(documents);
  return {
    repository,
    index: crossReferences(repository),
    paths: createPaths('/kb', 'https://example.org'),
    t: messages.en,
    host: null,
  };
}
