import { lexicon, lexiconKeys } from '../core/search/lexicon.ts';
import { shardKeys } from '../core/search/shard-key.ts';
import { suggestions } from '../core/search/suggestions.ts';
import type { Site } from '../views/site.ts';
import { jsonFile, type Output, once } from './output.ts';

/** What search knows of words, in small files: the lexicon, and what is suggested while typing. */
export function* searchWords({ repository, index, paths }: Site): Iterable<Output> {
  const known = once(() => lexicon(repository, index));
  const suggested = once(() => suggestions(repository, index, paths));
  for (const shard of lexiconKeys) yield jsonFile(paths.lexicon(shard), () => known().get(shard));
  for (const shard of shardKeys) yield jsonFile(paths.suggestions(shard), () => suggested().get(shard));
}
