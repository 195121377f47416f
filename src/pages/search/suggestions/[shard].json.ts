import type { APIRoute, GetStaticPaths } from 'astro';
import { shardKeys } from '../../../core/search/shard-key.ts';
import { suggestions } from '../../../core/search/suggestions.ts';
import { index, paths, repository } from '../../../site.ts';

export const getStaticPaths = (() => {
  const shards = suggestions(repository, index, paths);
  return shardKeys.map((shard) => ({ params: { shard }, props: { file: shards.get(shard) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
