/**
 * All lists of a browser as one text in its storage. What cannot be read there is handed back as it was, never written over:
 * a list is hours of somebody's work.
 */
import { bounds, type MyList, type Shelf } from './model.ts';
import { mapping, receivedList } from './received.ts';

/** What a browser holds: the lists that can be read, and the whole text where any of it could not be. */
export type StoredShelf = { shelf: Shelf; damaged: string | null };

/** @param text as `writeShelf` wrote it; null where nothing is stored. */
export function readShelf(text: string | null): StoredShelf {
  if (text === null || text === '') return { shelf: emptyShelf, damaged: null };
  const stored = parsed(text);
  const values = stored?.['lists'];
  if (stored?.['version'] !== version || !Array.isArray(values)) return { shelf: emptyShelf, damaged: text };
  const lists: MyList[] = [];
  let isWhole = values.length <= bounds.lists;
  for (const value of values.slice(0, bounds.lists)) {
    const received = receivedList(value, (key) => lists.some((list) => list.key === key));
    if (received === null || received.dropped.length > 0) isWhole = false;
    if (received !== null) lists.push(received.list);
  }
  const current = lists.find(({ key }) => key === stored['current'])?.key ?? lists[0]?.key ?? null;
  return { shelf: { lists, current }, damaged: isWhole ? null : text };
}

export function writeShelf({ lists, current }: Shelf): string {
  return JSON.stringify({ version, lists, current });
}

const emptyShelf: Shelf = { lists: [], current: null };

/** The form of the text; a browser that went back to an older page leaves a newer form alone. */
const version = 1;

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return mapping(JSON.parse(text));
  } catch {
    return null;
  }
}
