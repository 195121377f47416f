import { resolve } from '../core/cross-references.ts';
import { everyListAddress } from '../core/every-address.ts';
import { cartridgeMediaType, commonCartridge } from '../core/export/cartridge/cartridge.ts';
import { exportListFile } from '../core/export/list-file.ts';
import type { EntryId } from '../core/id.ts';
import { courseView } from '../views/course.ts';
import { courseFile } from '../views/course-file.ts';
import type { Site } from '../views/site.ts';
import { type Output, thing } from './output.ts';

/** Each reading list as a course and as a file that a personal list can begin with, under every id that it has had. */
export function* lists(site: Site): Iterable<Output> {
  const { repository, paths } = site;
  const idNow = (id: string): string | null => {
    const now = resolve(repository, id as EntryId);
    return repository.entries.has(now) ? now : null;
  };
  for (const { id, of } of everyListAddress(repository)) {
    yield {
      address: courseFile(site, id),
      mediaType: cartridgeMediaType,
      write: () => commonCartridge(courseView(site, thing(repository.readingLists, of.id))),
    };
    yield {
      address: paths.readingListFile(id),
      mediaType: 'application/json',
      write: () => exportListFile(thing(repository.readingLists, of.id), idNow),
    };
  }
}
