/**
 * What a reader does to a list. Every operation gives a new list, or the same one where there is nothing to do. Texts stay
 * as they are typed; they are tidied where a list is read again. Keys are given, since the core makes nothing by chance.
 */
import { bounds, type MyItem, type MyList, type MySection } from './model.ts';

export type Head = Pick<MyList, 'title' | 'purpose' | 'audience' | 'aims'>;

/** A list without entries: one section, without a title. */
export function newList(key: string, title: string): MyList {
  return { key, title, purpose: '', audience: '', aims: [], sections: [emptySection], changed: '' };
}

/** All items, in the order in which they are read. */
export function itemsOf(list: MyList): MyItem[] {
  return list.sections.flatMap(({ items }) => items);
}

export function hasEntry(list: MyList, id: string): boolean {
  return itemsOf(list).some(({ entry }) => entry === id);
}

/** With an entry at the end of a section, of the last if none is named; the same list where it stands already or all is full. */
export function addEntry(list: MyList, id: string, sectionKey?: string): MyList {
  if (hasEntry(list, id) || itemsOf(list).length >= bounds.items) return list;
  const sections = list.sections.length === 0 ? [emptySection] : list.sections;
  const named = sections.findIndex(({ key }) => key === sectionKey);
  const at = named < 0 ? sections.length - 1 : named;
  const item: MyItem = { entry: id, importance: 'recommended', note: '', question: '' };
  return { ...list, sections: withItems(sections, at, (items) => [...items, item]) };
}

export function removeItem(list: MyList, id: string): MyList {
  const place = placeOf(list, id);
  return place === null ? list : { ...list, sections: without(list.sections, place) };
}

/** An item in another place: `at` counts from 0 in the section as it is once the item has been taken out, and is brought into it. */
export function moveItem(list: MyList, id: string, to: { section: string; at: number }): MyList {
  const place = placeOf(list, id);
  const target = list.sections.findIndex(({ key }) => key === to.section);
  return place === null || target < 0 ? list : moved(list, place, { section: target, at: to.at });
}

/** An item one place up (-1) or down (1); from the edge of a section it steps into the one beside it. */
export function stepItem(list: MyList, id: string, step: -1 | 1): MyList {
  const place = placeOf(list, id);
  if (place === null) return list;
  const { section, at } = place;
  const next = at + step;
  if (next >= 0 && next < (list.sections[section]?.items.length ?? 0))
    return moved(list, place, { section, at: next });
  const beside = list.sections[section + step];
  if (beside === undefined) return list;
  return moved(list, place, { section: section + step, at: step < 0 ? beside.items.length : 0 });
}

export function setItem(list: MyList, id: string, part: Partial<Omit<MyItem, 'entry'>>): MyList {
  const place = placeOf(list, id);
  if (place === null) return list;
  const set = (item: MyItem): MyItem => (item.entry === id ? { ...item, ...part, entry: id } : item);
  return { ...list, sections: withItems(list.sections, place.section, (items) => items.map(set)) };
}

/** With a section at the end; the same list where the key is taken or there are as many as there may be. */
export function addSection(list: MyList, key: string, title: string): MyList {
  const isTaken = list.sections.some((section) => section.key === key);
  if (isTaken || list.sections.length >= bounds.sections) return list;
  return { ...list, sections: [...list.sections, { key, title, items: [] }] };
}

export function setSection(list: MyList, key: string, { title }: Pick<MySection, 'title'>): MyList {
  const at = list.sections.findIndex((section) => section.key === key);
  const section = list.sections[at];
  return section === undefined ? list : { ...list, sections: list.sections.with(at, { ...section, title }) };
}

/**
 * Without a section. Its items go to the end of the section before, those of the first to the beginning of the one after; the
 * only section keeps them, and loses its title.
 */
export function removeSection(list: MyList, key: string): MyList {
  const at = list.sections.findIndex((section) => section.key === key);
  const gone = list.sections[at];
  if (gone === undefined) return list;
  if (list.sections.length === 1) return setSection(list, key, { title: '' });
  const rest = list.sections.toSpliced(at, 1);
  return {
    ...list,
    sections:
      at === 0
        ? withItems(rest, 0, (items) => [...gone.items, ...items])
        : withItems(rest, at - 1, (items) => [...items, ...gone.items]),
  };
}

/** A section with its items one place up (-1) or down (1). */
export function stepSection(list: MyList, key: string, step: -1 | 1): MyList {
  const at = list.sections.findIndex((section) => section.key === key);
  const section = list.sections[at];
  if (section === undefined || list.sections[at + step] === undefined) return list;
  return { ...list, sections: list.sections.toSpliced(at, 1).toSpliced(at + step, 0, section) };
}

export function setHead(list: MyList, part: Partial<Head>): MyList {
  return { ...list, ...part };
}

/** What a list begins with. */
export const emptySection: MySection = { key: 'first', title: '', items: [] };

/** A section and a place in it, both from 0. */
type ItemPlace = { section: number; at: number };

function placeOf({ sections }: MyList, id: string): ItemPlace | null {
  for (const [section, { items }] of sections.entries()) {
    const at = items.findIndex(({ entry }) => entry === id);
    if (at >= 0) return { section, at };
  }
  return null;
}

function moved(list: MyList, from: ItemPlace, to: ItemPlace): MyList {
  const item = list.sections[from.section]?.items[from.at];
  if (item === undefined) return list;
  const sections = withItems(without(list.sections, from), to.section, (items) =>
    // A place before the first would count from the end.
    items.toSpliced(Math.max(to.at, 0), 0, item),
  );
  return { ...list, sections };
}

function without(sections: readonly MySection[], { section, at }: ItemPlace): MySection[] {
  return withItems(sections, section, (items) => items.toSpliced(at, 1));
}

function withItems(
  sections: readonly MySection[],
  at: number,
  change: (items: readonly MyItem[]) => readonly MyItem[],
): MySection[] {
  return sections.map((section, index) =>
    index === at ? { ...section, items: change(section.items) } : section,
  );
}
