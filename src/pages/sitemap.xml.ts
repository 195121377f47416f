import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { sitemapPages, sitemapXml } from '../core/export/sitemap.ts';
import { paths, repository } from '../site.ts';

export const GET: APIRoute = async () => {
  const guidePages = (await getCollection('guide')).map(({ id }) => id);
  return new Response(sitemapXml(sitemapPages(repository, paths, guidePages), paths), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
