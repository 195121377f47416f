import type { APIRoute } from 'astro';
import { sitemapPages, sitemapXml } from '../core/export/sitemap.ts';
import { paths, repository } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(sitemapXml(sitemapPages(repository, paths), paths), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
