import type { APIRoute, GetStaticPaths } from 'astro';
import { lexicon } from '../../../core/search/lexicon.ts';
import { index, repository } from '../../../site.ts';

export const getStaticPaths = (() => {
  const shards = lexicon(repository, index);
  return [...shards].map(([shard, file]) => ({ params: { shard }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
