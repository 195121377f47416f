import type { Paths } from '../paths.ts';

/** What search engines are asked to leave alone: pages of results, and all of a proposal. */
export function robots(paths: Paths, isPreview: boolean): string {
  if (isPreview) return 'User-agent: *\nDisallow: /\n';
  const sitemap = paths.absolute(paths.file('sitemap.xml'));
  return `User-agent: *\nAllow: /\nDisallow: ${paths.search}\n\nSitemap: ${sitemap}\n`;
}
