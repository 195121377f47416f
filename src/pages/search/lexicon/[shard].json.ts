import type { APIRoute, GetStaticPaths } from 'astro';
import { lexicon } from '../../../core/search/lexicon.ts';
import { shardKeys } from '../../../core/search/shard-key.ts';
import { index, repository } from '../../../site.ts';

export const getStaticPaths = (() => {
  const shards = lexicon(repository, index);
  return shardKeys.map((shard) => ({ params: { shard }, props: { file: shards.get(shard) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
