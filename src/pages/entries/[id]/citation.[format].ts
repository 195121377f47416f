import type { APIRoute, GetStaticPaths } from 'astro';
import { type CitationFormat, citationFormatNames, citationFormats } from '../../../core/cite/formats.ts';
import { recordOfEntry } from '../../../core/cite/records.ts';
import type { Entry } from '../../../core/entry.ts';
import { paths, repository, t } from '../../../site.ts';

type Props = { entry: Entry; format: CitationFormat };

export const getStaticPaths = (() =>
  [...repository.entries.values()].flatMap((entry) =>
    citationFormatNames.map((format) => ({
      params: { id: entry.id, format },
      props: { entry, format } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { entry, format } }) => {
  const { mediaType, write } = citationFormats[format];
  const record = recordOfEntry(repository, entry, { siteName: t.siteName, paths });
  return new Response(write([record]), { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
};
