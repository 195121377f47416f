import type { APIRoute, GetStaticPaths } from 'astro';
import { type CitationFormat, citationFormatNames, citationFormats } from '../../../core/cite/formats.ts';
import { recordsOfList } from '../../../core/cite/records.ts';
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
  const records = recordsOfList(repository, list, { siteName: t.siteName, paths });
  const { mediaType, write } = citationFormats[format];
  return new Response(write(records), { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
};
