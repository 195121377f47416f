import { itemsOf } from '../../core/my-list/edit.ts';
import type { MyList } from '../../core/my-list/model.ts';
import { createPaths } from '../../core/paths.ts';
import { find } from '../contribute/find.ts';
import { connectAddress } from './address.ts';
import { connectEditing } from './editing.ts';
import { createEditor } from './editor.ts';
import type { ItemContext } from './item-view.ts';
import { showCount } from './marks.ts';
import { connectNotices } from './notices.ts';
import { withFocus } from './place.ts';
import { createRecords } from './records.ts';
import { openSession } from './session.ts';
import { connectShelfBar } from './shelf-bar.ts';
import { connectUse } from './use.ts';

/** Starts the page of personal lists. */
export function start(root: HTMLElement): void {
  const { base = '', kinds = '{}' } = root.dataset;
  const paths = createPaths(base, location.origin);
  const status = find(root, '[data-said]');
  const records = createRecords(paths.entryRecord, () => {
    followRenames();
    show();
  });
  const context: ItemContext = {
    paths,
    kinds: JSON.parse(kinds),
    today: new Date().toLocaleDateString('sv'),
    onRetry: () => load(true),
  };
  const session = openSession(paths.myList, { onChange: show, say });
  const editor = createEditor(root, records, context);
  const bar = connectShelfBar(root, session, say);
  const notices = connectNotices(root, paths.myList, session);
  const app = { root, paths, session, records, context, say };
  connectEditing(find(root, '[data-list]'), session, { records, say });
  const use = connectUse(app);
  show();
  connectAddress(app);

  function show(): void {
    const list = session.list();
    withFocus(() => {
      find(root, '[data-empty-shelf]').hidden = list !== null;
      find(root, '[data-list]').hidden = list === null;
      find(root, '[data-use]').hidden = list === null;
      bar.show(session.shelf());
      if (list !== null) editor.show(list);
    });
    notices.show();
    showCount(list);
    use.spoil(list);
    load();
  }

  function load(again = false): void {
    const list = session.list();
    if (list !== null)
      records.load(
        itemsOf(list).map(({ entry }) => entry),
        again,
      );
  }

  /** An entry that has a new id is kept under it, so that its page knows that it is on the list. */
  function followRenames(): void {
    const list = session.list();
    const renamed = new Map<string, string>();
    for (const { entry } of list === null ? [] : itemsOf(list)) {
      const known = records.get(entry);
      if (known === null || typeof known !== 'object' || known.id === entry) continue;
      const isThere = list !== null && itemsOf(list).some((item) => item.entry === known.id);
      if (!isThere) renamed.set(entry, known.id);
    }
    if (list === null || renamed.size === 0) return;
    session.amend((shelf) => ({
      ...shelf,
      lists: shelf.lists.map((one) => (one.key === list.key ? withNames(one, renamed) : one)),
    }));
  }

  /** Says something to all: seen, and heard by those who do not see. */
  function say(text: string): void {
    status.textContent = '';
    // The same words twice are announced twice.
    setTimeout(() => {
      status.textContent = text;
    }, 50);
  }
}

function withNames(list: MyList, names: ReadonlyMap<string, string>): MyList {
  return {
    ...list,
    sections: list.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, entry: names.get(item.entry) ?? item.entry })),
    })),
  };
}
