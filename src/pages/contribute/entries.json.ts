import type { APIRoute } from 'astro';
import { exportFormEntries } from '../../core/export/form-entries.ts';
import { paths, repository } from '../../site.ts';

export const GET: APIRoute = () => Response.json(exportFormEntries(repository, paths));
