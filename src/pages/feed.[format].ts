import type { APIRoute, GetStaticPaths } from 'astro';
import { type FeedFormat, feedFormatNames, feedFormats } from '../core/export/feed.ts';
import * as site from '../site.ts';
import { feedView, follow } from '../views/feeds.ts';

type Props = { format: FeedFormat };

/** Where nothing has a date, nothing is new, and there is no feed. */
export const getStaticPaths = (() =>
  follow(site, { kind: 'everything' }) === null
    ? []
    : feedFormatNames.map((format) => ({
        params: { format },
        props: { format } satisfies Props,
      }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { format } }) => {
  const { mediaType, write } = feedFormats[format];
  return new Response(write(feedView(site, { kind: 'everything' })), {
    headers: { 'content-type': `${mediaType}; charset=utf-8` },
  });
};
