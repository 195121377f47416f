import type { APIRoute, GetStaticPaths } from 'astro';
import { type FeedFormat, feedFormatNames, feedFormats } from '../../../core/export/feed.ts';
import * as site from '../../../site.ts';
import { feedIds, feedView } from '../../../views/feeds.ts';

type Props = { of: string; format: FeedFormat };

export const getStaticPaths = (() =>
  feedIds(site, 'actors').flatMap(({ id, of }) =>
    feedFormatNames.map((format) => ({ params: { id, format }, props: { of, format } satisfies Props })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { of, format } }) => {
  const { mediaType, write } = feedFormats[format];
  return new Response(write(feedView(site, { kind: 'actors', id: of })), {
    headers: { 'content-type': `${mediaType}; charset=utf-8` },
  });
};
