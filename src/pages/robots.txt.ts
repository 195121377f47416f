import type { APIRoute } from 'astro';
import { robots } from '../core/export/robots.ts';
import { isPreview, paths } from '../site.ts';

export const GET: APIRoute = () => new Response(robots(paths, isPreview));
