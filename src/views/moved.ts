import { type Frame, frame } from './frame.ts';
import type { Site } from './site.ts';

/** The page at a renamed address: static hosts have no other redirect. */
export type MovedView = { frame: Frame; refresh: string; title: string; text: string; address: string };

/** @param to path of the page that took over. */
export function movedView(site: Site, to: string): MovedView {
  const { moved } = site.t.site;
  return {
    frame: frame(site, { title: moved.title, path: to }),
    refresh: `0; url=${to}`,
    title: moved.title,
    text: moved.text,
    address: site.paths.absolute(to),
  };
}
