import { Watch } from '../core/watch.ts';
import type { Site } from './site.ts';

/**
 * The same site, which notes what is read of it. What is not watched is the same in all builds with one code and one set of
 * settings.
 */
export function watchedSite<Bound extends Site>(site: Bound): Bound & { watch: Watch } {
  const watch = new Watch();
  const { repository, index, guide = [], today, indexParts = 1 } = site;
  const changing = watch.watched({ repository, index, guide, today, indexParts }, 'site');
  // Not by spreading: that would read the fields.
  return Object.defineProperties({ ...site, watch }, Object.getOwnPropertyDescriptors(changing));
}
