import type { MyList, Shelf } from '../../core/my-list/model.ts';
import { currentList, mergeShelves, withList } from '../../core/my-list/shelf-edit.ts';
import { myList as t } from '../../messages/en/my-list.ts';
import { createHistory } from './history.ts';
import { type Kept, readStore, writeStore } from './store.ts';

/** How it stands with what is kept: `unread` where something damaged could not be set aside. */
export type Keeping = Kept | 'unread';

export type Session = {
  shelf: () => Shelf;
  /** The list that is shown; null where there is none. */
  list: () => MyList | null;
  /**
   * Makes a change, keeps it and shows it; nothing where it is none.
   * @param what what it is, for whoever takes it back.
   * @param field of a text that is being typed: changes to it within a moment are taken back as one.
   */
  change: (what: string, next: (shelf: Shelf) => Shelf, field?: string) => void;
  changeList: (what: string, next: (list: MyList) => MyList, field?: string) => void;
  /** A change that nobody made: it is kept, and not taken back. */
  amend: (next: (shelf: Shelf) => Shelf) => void;
  /** What was undone or done again; null where there was nothing. */
  travel: (step: 'undo' | 'redo') => string | null;
  can: (step: 'undo' | 'redo') => boolean;
  keeping: () => Keeping;
  /** Writes over what could not be set aside, once its owner wants it gone. */
  overwrite: () => void;
};

/** Typing rests so long before it is kept, in milliseconds. */
const rest = 300;

/** The lists of this browser while the page is open. All changes go through here. */
export function openSession(
  key: string,
  { onChange, say }: { onChange: () => void; say: (text: string) => void },
): Session {
  const found = readStore(key);
  const history = createHistory();
  let { shelf, damaged, text: lastText } = found;
  /** As it stands in the storage. */
  let stored = shelf;
  let keeping: Keeping = found.isOff ? 'off' : 'kept';
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (damaged !== null) write();

  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) look();
  });
  // A page that the browser had put to sleep has missed what other tabs did.
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', look);

  function apply(next: Shelf, isTyping: boolean): void {
    shelf = next;
    clearTimeout(timer);
    timer = isTyping ? setTimeout(keep, rest) : undefined;
    if (!isTyping) write();
    onChange();
  }

  function look(): void {
    if (timer !== undefined) keep();
    else if (meet()) onChange();
  }

  function keep(): void {
    clearTimeout(timer);
    timer = undefined;
    write();
    onChange();
  }

  function write(): void {
    meet();
    if (shelf === stored && damaged === null && keeping === 'kept') return;
    const kept = writeStore(key, shelf, damaged);
    keeping = kept === 'full' && damaged !== null ? 'unread' : kept;
    if (kept !== 'kept') return;
    damaged = null;
    stored = shelf;
    lastText = readStore(key).text;
  }

  /** Takes in what another tab has stored meanwhile; true where it has. */
  function meet(): boolean {
    const now = readStore(key);
    if (now.isOff || now.text === lastText) return false;
    lastText = now.text;
    damaged = now.damaged;
    const { shelf: met, conflicts } = mergeShelves(stored, shelf, now.shelf, t.otherTab);
    history.add(shelf, t.did.elsewhere);
    const isClean = shelf === stored;
    stored = now.shelf;
    shelf = isClean ? now.shelf : met;
    say(conflicts > 0 ? t.conflict : t.elsewhere);
    return true;
  }

  function change(what: string, next: (shelf: Shelf) => Shelf, field?: string): void {
    const changed = next(shelf);
    if (changed === shelf) return;
    history.add(shelf, what, field);
    apply(changed, field !== undefined);
  }

  return {
    shelf: () => shelf,
    list: () => currentList(shelf),
    change,
    changeList(what, next, field) {
      change(what, (before) => onCurrent(before, next), field);
    },
    amend(next) {
      apply(next(shelf), true);
    },
    travel(step) {
      const to = history[step](shelf);
      if (to === null) return null;
      apply(to.shelf, false);
      return to.what;
    },
    can: (step) => history.can(step),
    keeping: () => keeping,
    overwrite() {
      damaged = null;
      keep();
    },
  };
}

function onCurrent(shelf: Shelf, next: (list: MyList) => MyList): Shelf {
  const list = currentList(shelf);
  const changed = list === null ? null : next(list);
  if (list === null || changed === null || changed === list) return shelf;
  return withList(shelf, { ...changed, changed: new Date().toISOString() });
}
