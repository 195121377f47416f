import { addEntry, hasEntry, itemsOf, newList, removeItem } from '../../core/my-list/edit.ts';
import type { MyList, Shelf } from '../../core/my-list/model.ts';
import { currentList, withList } from '../../core/my-list/shelf-edit.ts';
import { myListMarks as t } from '../../messages/en/my-list-marks.ts';
import { readStore, writeStore } from './store.ts';

/** The link to the page of lists, on every page; its path is the key of the store. */
const link = document.querySelector<HTMLAnchorElement>('[data-my-list]');
const key = link?.pathname ?? '';

/** Shows on every button whether its entry is in the list, and in the masthead how many are. */
export function show(): void {
  const list = currentList(readStore(key).shelf);
  for (const button of document.querySelectorAll<HTMLElement>('[data-add]')) {
    const isIn = list !== null && hasEntry(list, button.dataset['add'] ?? '');
    button.setAttribute('aria-pressed', String(isIn));
    if (button.firstChild !== null) button.firstChild.textContent = isIn ? t.isIn : t.add;
  }
  showCount(list);
}

export function showCount(list: MyList | null): void {
  const count = link?.querySelector('.count');
  if (count) count.textContent = list === null ? '' : String(itemsOf(list).length);
}

/** Adds the entry of a button to the list, or takes it out, and says so beside it. */
export function press(button: HTMLElement): void {
  const id = button.dataset['add'] ?? '';
  const { shelf, damaged } = readStore(key);
  const list = currentList(shelf) ?? newList('first', t.untitled);
  const isIn = hasEntry(list, id);
  const next = isIn ? removeItem(list, id) : addEntry(list, id);
  if (next === list) {
    say(button, t.full, list);
    return;
  }
  const changed: Shelf = withList(shelf, { ...next, changed: new Date().toISOString() });
  const kept = writeStore(key, changed, damaged);
  show();
  if (kept === 'kept') say(button, isIn ? t.removed : t.added, list);
  else say(button, kept === 'off' ? t.off : t.noRoom, null);
}

function say(button: HTMLElement, text: string, list: MyList | null): void {
  let status = button.nextElementSibling;
  if (status?.getAttribute('role') !== 'status') {
    status = document.createElement('span');
    status.className = 'added';
    status.setAttribute('role', 'status');
    button.after(status);
  }
  const place = document.createElement('a');
  place.href = link?.href ?? '';
  place.dir = 'auto';
  place.textContent = list === null ? t.link : list.title.trim() || t.untitled;
  const region = status;
  // What stands in a region when it comes is not announced.
  setTimeout(() => region.replaceChildren(`${text} `, place), 50);
}

// Results of a search come and go.
const results = document.querySelector('.results');
if (results !== null) new MutationObserver(show).observe(results, { childList: true });
