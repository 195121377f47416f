import { itemsOf } from '../../../core/my-list/edit.ts';
import type { MyList } from '../../../core/my-list/model.ts';
import { myListUse as t } from '../../../messages/en/my-list-use.ts';
import { find } from '../../contribute/find.ts';
import type { App } from '../app.ts';
import { minutesOf } from '../editor.ts';
import { codeOf, linkTo } from '../link.ts';
import { booklet } from './booklet.ts';
import { type EntryPage, readEntryPage } from './entry-page.ts';

/** So many pages are asked for at a time. */
const most = 6;

/** Makes the booklet of a list from the pages of its entries, and opens the window for print. */
export async function printBooklet(app: App, list: MyList): Promise<void> {
  const { root, paths, records } = app;
  const status = find(root, '[data-print-said]');
  const place = find(root, '[data-booklet]');
  const ids = itemsOf(list).map(({ entry }) => entry);
  if (ids.length === 0) {
    status.textContent = t.nothing;
    return;
  }
  const pages = new Map<string, EntryPage>();
  let done = 0;
  const waiting = [...ids];
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const page = await entryPage(paths.absolute(paths.entry(idNow(id))));
      if (page !== null) pages.set(id, page);
      done += 1;
      status.textContent = t.preparing(done, ids.length);
    }
  };
  status.textContent = t.preparing(0, ids.length);
  await Promise.all(Array.from({ length: most }, work));
  const lost = ids.filter((id) => !pages.has(id));
  if (pages.size === 0) {
    status.textContent = t.failed;
    return;
  }
  const link = await linkTo(app, list);
  place.replaceChildren(
    booklet(list, pages, {
      siteName: root.dataset['site'] ?? '',
      date: new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
      link,
      code: link === null ? [] : codeOf(link),
      minutes: minutesOf(records, itemsOf(list)),
    }),
  );
  status.textContent = lost.length === 0 ? t.ready : t.readyWithout(lost);
  // The window for print holds the page: what was said is shown first.
  setTimeout(() => print(), 50);

  /** A page under an old id only leads on to the new one. */
  function idNow(id: string): string {
    const known = records.get(id);
    return known !== null && typeof known === 'object' ? known.id : id;
  }
}

async function entryPage(address: string): Promise<EntryPage | null> {
  try {
    const response = await fetch(address);
    return response.ok ? readEntryPage(await response.text(), address) : null;
  } catch {
    return null;
  }
}
