import type { APIRoute } from 'astro';
import { index } from '../../site.ts';

export const GET: APIRoute = () => Response.json(Object.fromEntries(index.entries));
