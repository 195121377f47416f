import { crossReferences } from '../src/core/cross-references.ts';
import { createHost } from '../src/core/host.ts';
import { createPaths } from '../src/core/paths.ts';
import type { Repository } from '../src/core/repository.ts';
import { indexParts } from '../src/core/search/index-part.ts';
import { readGuidePages } from '../src/files/guide-pages.ts';
import type { Settings } from '../src/files/settings.ts';
import { today } from '../src/files/today.ts';
import { messages } from '../src/messages/index.ts';
import type { Site } from '../src/views/site.ts';

/** A repository with all that its pages show beside it: references both ways, and what the settings say. */
export async function boundSite(
  repository: Repository,
  settings: Settings,
): Promise<Required<Omit<Site, 'watch'>>> {
  const { basePath, siteUrl, repositoryUrl, contact, isPreview, contentDir } = settings;
  return {
    repository,
    index: crossReferences(repository),
    paths: createPaths(basePath, siteUrl),
    // Interface text, in the one language so far.
    t: messages.en,
    host: repositoryUrl === null ? null : createHost(repositoryUrl),
    contact,
    isPreview,
    indexParts: indexParts(repository.entries.size, settings.partEntries),
    today: today(),
    guide: await readGuidePages(contentDir),
  };
}
