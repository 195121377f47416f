import type { APIRoute, GetStaticPaths } from 'astro';
import { cartridgeMediaType, commonCartridge } from '../../../core/export/cartridge/cartridge.ts';
import type { ReadingList } from '../../../core/reading-list.ts';
import * as site from '../../../site.ts';
import { courseView } from '../../../views/course.ts';

type Props = { list: ReadingList };

/** A list that was renamed keeps the address of its course file, with what the list holds now. */
export const getStaticPaths = (() => {
  const { readingLists, renamed } = site.repository;
  const old = [...renamed.readingLists].filter(([id]) => !readingLists.has(id));
  return [...[...readingLists.keys()].map((id) => [id, id] as const), ...old].flatMap(([id, now]) => {
    const list = readingLists.get(now);
    return list === undefined ? [] : [{ params: { id, file: id }, props: { list } satisfies Props }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { list } }) =>
  new Response(commonCartridge(courseView(site, list)), { headers: { 'content-type': cartridgeMediaType } });
