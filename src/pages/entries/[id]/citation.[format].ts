import type { APIRoute, GetStaticPaths } from 'astro';
import { type CitationFormat, citationFormatNames, citationFormats } from '../../../core/cite/formats.ts';
import { entryRecord } from '../../../core/cite/record.ts';
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
  const themes = entry.themes.map((id) => repository.vocabulary.themes.get(id)?.label ?? id);
  const context = { siteName: t.siteName, url: paths.absolute(paths.entry(entry.id)) };
  const { mediaType, write } = citationFormats[format];
  const record = entryRecord(entry, { themes, sources: repository.sources }, context);
  return new Response(write([record]), { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
};
