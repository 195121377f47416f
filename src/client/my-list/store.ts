import type { Shelf } from '../../core/my-list/model.ts';
import { readShelf, writeShelf } from '../../core/my-list/shelf.ts';

/** What was found in the browser's storage. */
export type Stored = {
  shelf: Shelf;
  /** As it stands in the storage; null where nothing does. */
  text: string | null;
  /** The same where it could not be read whole. It must be set aside before anything is written. */
  damaged: string | null;
  /** The browser lets this site keep nothing. */
  isOff: boolean;
};

/** Whether the lists are kept, or why not. */
export type Kept = 'kept' | 'full' | 'off';

/** @param key the path of the page of personal lists, so that two sites on one host stay apart. */
export function readStore(key: string): Stored {
  try {
    const text = localStorage.getItem(key);
    return { ...readShelf(text), text, isOff: false };
  } catch {
    return { ...readShelf(null), text: null, isOff: true };
  }
}

/** Stores all lists. A text that could not be read is set aside first: where that fails nothing is written. */
export function writeStore(key: string, shelf: Shelf, damaged: string | null): Kept {
  try {
    if (damaged !== null) setAside(key, damaged);
    localStorage.setItem(key, writeShelf(shelf));
    return 'kept';
  } catch (error) {
    // Firefox has a name of its own for it.
    return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'off';
  }
}

/** What was set aside, by the key under which it stands. */
export function asideTexts(key: string): { key: string; text: string }[] {
  const found: { key: string; text: string }[] = [];
  try {
    for (let at = 0; at < localStorage.length; at += 1) {
      const name = localStorage.key(at) ?? '';
      if (name.startsWith(`${key}#damaged`))
        found.push({ key: name, text: localStorage.getItem(name) ?? '' });
    }
  } catch {
    // Nothing is kept here, so that nothing was set aside.
  }
  return found;
}

function setAside(key: string, text: string): void {
  const aside = asideTexts(key);
  if (aside.some((one) => one.text === text)) return;
  let count = 1;
  while (aside.some((one) => one.key === `${key}#damaged-${count}`)) count += 1;
  localStorage.setItem(`${key}#damaged-${count}`, text);
}
