import type { Site } from '../views/site.ts';
import { citations } from './citations.ts';
import { embedding } from './embedding.ts';
import { feeds } from './feeds.ts';
import { lists } from './lists.ts';
import type { Output, Outputs } from './output.ts';
import { searchWords } from './search-words.ts';
import { whole } from './whole.ts';

const sorts: readonly Outputs[] = [whole, searchWords, feeds, citations, embedding, lists];

/**
 * Every file of the site that is neither a page nor served as it stands in `public`. They are made without Astro, which would
 * take each through all that a page needs.
 */
export function* everyOutput(site: Site): Iterable<Output> {
  for (const outputs of sorts) yield* outputs(site);
}
