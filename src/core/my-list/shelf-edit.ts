/**
 * What is done to the lists of a browser as a whole, and how two tabs come together that changed them at the same time.
 */
import { bounds, type MyList, type Shelf } from './model.ts';
import { readShelf, writeShelf } from './shelf.ts';

/** The list that a press of "Add" adds to; null where there is none. */
export function currentList({ lists, current }: Shelf): MyList | null {
  return lists.find(({ key }) => key === current) ?? null;
}

export function isFull({ lists }: Shelf): boolean {
  return lists.length >= bounds.lists;
}

/** With a list in the place of the one that has its key, or as a new one, which becomes current. */
export function withList(shelf: Shelf, list: MyList): Shelf {
  const at = shelf.lists.findIndex(({ key }) => key === list.key);
  return at < 0
    ? { lists: [...shelf.lists, list], current: list.key }
    : { ...shelf, lists: shelf.lists.with(at, list) };
}

/** Without a list; the one beside it becomes current. */
export function withoutList({ lists, current }: Shelf, key: string): Shelf {
  const at = lists.findIndex((list) => list.key === key);
  const rest = lists.filter((list) => list.key !== key);
  return { lists: rest, current: current === key ? ((rest[at] ?? rest[at - 1])?.key ?? null) : current };
}

/** The name itself, or with a number that no other list or section has. */
export function freeKey(taken: readonly { key: string }[], wanted: string): string {
  const keys = new Set(taken.map(({ key }) => key));
  let key = wanted;
  for (let count = 2; keys.has(key); count += 1) key = `${wanted}-${count}`;
  return key;
}

/**
 * The shelf of a tab and the one that another tab has stored meanwhile, as one. A list that both have changed is kept twice,
 * and one that only one of them has deleted is kept where the other has changed it.
 * @param base what this tab stored or read last.
 * @param copyTitle names the version of the other tab.
 */
export function mergeShelves(
  base: Shelf,
  mine: Shelf,
  theirs: Shelf,
  copyTitle: (title: string) => string,
): { shelf: Shelf; conflicts: number } {
  const [before, here, there] = [base, mine, theirs].map(byKey) as [Lists, Lists, Lists];
  const lists: MyList[] = [];
  const copies: MyList[] = [];
  for (const key of new Set([...here.keys(), ...there.keys()])) {
    const [was, own, other] = [before.get(key), here.get(key), there.get(key)];
    const kept = isSame(was, own) ? other : (own ?? (isSame(was, other) ? undefined : other));
    if (kept !== undefined) lists.push(kept);
    const isBoth = ![own, other].includes(undefined) && !isSame(was, own) && !isSame(was, other);
    if (isBoth && !isSame(own, other)) copies.push(other as MyList);
  }
  for (const copy of copies) {
    const title = copyTitle(copy.title).slice(0, bounds.title);
    lists.push({ ...copy, key: freeKey(lists, copy.key), title });
  }
  const current = [mine.current, theirs.current, lists[0]?.key].find((key) =>
    lists.some((list) => list.key === key),
  );
  return { shelf: { lists, current: current ?? null }, conflicts: copies.length };
}

type Lists = ReadonlyMap<string, MyList>;

/** As they are stored: texts are tidied on the way, which is no change. */
function byKey(shelf: Shelf): Lists {
  return new Map(readShelf(writeShelf(shelf)).shelf.lists.map((list) => [list.key, list]));
}

function isSame(one: MyList | undefined, other: MyList | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
