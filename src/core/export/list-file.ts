import { type CuratedList, fromList } from '../my-list/from-list.ts';
import { listFile } from '../my-list/transfer.ts';

/**
 * A curated list as the file of a personal one, from which a reader's copy is made. `leftBehind` names what no personal list
 * holds, by its id: sources, and entries that were withdrawn.
 * @param idNow the id that an entry has now; null where it is gone.
 */
export function exportListFile(curated: CuratedList, idNow: (id: string) => string | null): string {
  const gone: string[] = [];
  const sections = curated.sections.map(({ title, items }) => ({
    title,
    items: items.flatMap((item) => {
      const id = item.entry === undefined ? undefined : idNow(item.entry);
      if (id === null) gone.push(item.entry ?? '');
      return id === null ? [] : [{ ...item, entry: id }];
    }),
  }));
  const { list, dropped } = fromList({ ...curated, sections }, 'copy');
  const file = JSON.parse(listFile(list).text) as object;
  const leftBehind = [...dropped, ...gone];
  return `${JSON.stringify({ ...file, ...(leftBehind.length === 0 ? {} : { leftBehind }) }, null, 2)}\n`;
}
