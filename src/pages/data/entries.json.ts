import type { APIRoute } from 'astro';
import { exportEntries } from '../../core/export/entries.ts';
import { paths, repository } from '../../site.ts';

export const GET: APIRoute = () => Response.json(exportEntries(repository, paths));
