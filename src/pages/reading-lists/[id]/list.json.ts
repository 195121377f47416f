import type { APIRoute, GetStaticPaths } from 'astro';
import { resolve } from '../../../core/cross-references.ts';
import { exportListFile } from '../../../core/export/list-file.ts';
import type { EntryId } from '../../../core/id.ts';
import type { ReadingList } from '../../../core/reading-list.ts';
import { repository } from '../../../site.ts';

type Props = { list: ReadingList };

/** A list that was renamed can be copied by its former id too. */
export const getStaticPaths = (() => {
  const { readingLists, renamed } = repository;
  const old = [...renamed.readingLists].filter(([id]) => !readingLists.has(id));
  return [...[...readingLists.keys()].map((id) => [id, id] as const), ...old].flatMap(([id, now]) => {
    const list = readingLists.get(now);
    return list === undefined ? [] : [{ params: { id }, props: { list } satisfies Props }];
  });
}) satisfies GetStaticPaths;

function idNow(id: string): string | null {
  const now = resolve(repository, id as EntryId);
  return repository.entries.has(now) ? now : null;
}

export const GET: APIRoute<Props> = ({ props: { list } }) =>
  new Response(exportListFile(list, idNow), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
