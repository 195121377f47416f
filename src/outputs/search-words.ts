import { lexicon, lexiconKeys } from '../core/search/lexicon.ts';
import { shardKeys } from '../core/search/shard-key.ts';
import { suggestions } from '../core/search/suggestions.ts';
import { once } from '../views/remembered.ts';
import type { Site } from '../views/site.ts';
import { jsonFile, type Output } from './output.ts';

/** What search knows of words, in small files: the lexicon, and what is suggested while typing. */
export function* searchWords(site: Site): Iterable<Output> {
  const { repository, index, paths } = site;
  const known = once(site, () => lexicon(repository, index));
  const suggested = once(site, () => suggestions(repository, index, paths));
  for (const shard of lexiconKeys) yield jsonFile(paths.lexicon(shard), () => known().get(shard));
  for (const shard of shardKeys) yield jsonFile(paths.suggestions(shard), () => suggested().get(shard));
}
