import { bounds, type MyList } from '../../core/my-list/model.ts';
import { freeKey, isFull, withList } from '../../core/my-list/shelf-edit.ts';
import { myList as t } from '../../messages/en/my-list.ts';
import { find } from '../contribute/find.ts';
import type { App } from './app.ts';
import { listKey } from './shelf-bar.ts';

/** Puts a list from elsewhere beside the reader's own, as a new one; false where there are too many. */
export function take({ session, say, root }: App, list: MyList, said: string): boolean {
  if (isFull(session.shelf())) {
    say(t.fullShelf);
    return false;
  }
  session.change(said, (shelf) => {
    const key = freeKey(shelf.lists, listKey());
    const title = list.title.slice(0, bounds.title);
    const own = { ...list, key, title, changed: new Date().toISOString() };
    return { ...withList(shelf, own), current: key };
  });
  say(said);
  find(root, '[data-list-name]').focus();
  return true;
}

/** Says what of a list was not taken over, by name. */
export function showDropped(place: HTMLElement, words: string, dropped: readonly string[]): void {
  place.hidden = dropped.length === 0;
  const names = document.createElement('ul');
  names.append(
    ...dropped.map((name) => {
      const item = document.createElement('li');
      item.dir = 'auto';
      item.textContent = name;
      return item;
    }),
  );
  place.replaceChildren(words, names);
}
