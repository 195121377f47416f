import type { APIRoute } from 'astro';
import { repository } from '../../site.ts';

export const GET: APIRoute = () =>
  Response.json({
    ...Object.fromEntries(
      Object.entries(repository.vocabulary).map(([name, terms]) => [name, [...terms.values()]]),
    ),
    sources: [...repository.sources.values()],
  });
