import type { APIRoute } from 'astro';
import { paths } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\nDisallow: ${paths.search}\n\nSitemap: ${paths.absolute(paths.file('sitemap.xml'))}\n`,
  );
