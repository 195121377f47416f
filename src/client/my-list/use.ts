import { itemsOf } from '../../core/my-list/edit.ts';
import type { MyList } from '../../core/my-list/model.ts';
import { myList as t } from '../../messages/en/my-list.ts';
import { find } from '../contribute/find.ts';
import type { App } from './app.ts';
import { connectFiles } from './files.ts';

/** What a list can be used for. Each is loaded when it is wanted. */
export function connectUse(app: App): { spoil: (list: MyList | null) => void } {
  const { root, session, records, paths, say } = app;
  const place = find(root, '[data-use]');
  /** The list that the last thing was made of. */
  let made: MyList | null = null;
  let cited: MyList | null = null;

  on('[data-link]', async (list) => (await import('./link.ts')).showLink(app, list));
  on('[data-print]', async (list) => (await import('./booklet/print.ts')).printBooklet(app, list));
  on('[data-propose]', async (list) => (await import('./proposal.ts')).showProposal(app, list));
  const cite = find<HTMLDetailsElement>(place, '[data-cite]');
  cite.addEventListener('toggle', () => {
    if (!cite.open) return;
    import('../cite-results.ts')
      .then(({ showCite }) => showCite(cite, idsNow(), async (id) => paths.entry(id)))
      .catch(() => say(t.notLoadedPart));
  });
  connectFiles(app);

  function on(selector: string, use: (list: MyList) => Promise<void>): void {
    find(place, selector).addEventListener('click', () => {
      const list = session.list();
      if (list === null) return;
      made = list;
      use(list).catch(() => say(t.notLoadedPart));
    });
  }

  /** Entries that are there, by the ids that they have now. */
  function idsNow(): string[] {
    const list = session.list();
    return (list === null ? [] : itemsOf(list)).flatMap(({ entry }) => {
      const known = records.get(entry);
      return known === 'unknown' ? [] : [known !== null && typeof known === 'object' ? known.id : entry];
    });
  }

  return {
    spoil(list) {
      if (cite.open && list !== cited) cite.open = false;
      cited = list;
      if (made === null || made === list) return;
      made = null;
      // What was made is of the list as it was.
      for (const part of root.querySelectorAll<HTMLElement>('[data-made]')) part.hidden = true;
      find(root, '[data-booklet]').replaceChildren();
    },
  };
}
