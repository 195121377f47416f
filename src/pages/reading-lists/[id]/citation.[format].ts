import type { APIRoute, GetStaticPaths } from 'astro';
import { type CitationFormat, citationFormatNames, citationFormats } from '../../../core/cite/formats.ts';
import { readingListRecord } from '../../../core/cite/record.ts';
import type { ReadingList } from '../../../core/reading-list.ts';
import { paths, repository, t } from '../../../site.ts';

type Props = { list: ReadingList; format: CitationFormat };

export const getStaticPaths = (() =>
  [...repository.readingLists.values()].flatMap((list) =>
    citationFormatNames.map((format) => ({
      params: { id: list.id, format },
      props: { list, format } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { list, format } }) => {
  const record = readingListRecord(list, {
    siteName: t.siteName,
    url: paths.absolute(paths.readingList(list.id)),
  });
  const { mediaType, write } = citationFormats[format];
  return new Response(write([record]), { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
};
