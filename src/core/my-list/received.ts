/**
 * Anything at all, read as a list. What comes from storage, a link or a file is looked at field by field, by name; what is
 * not known is passed over, so that a later form with more fields can be read too.
 */
import { cleared } from '../document/characters.ts';
import { isId } from '../id.ts';
import { emptySection } from './edit.ts';
import { bounds, type Importance, type MyItem, type MyList, type MySection } from './model.ts';

/** A list within bounds and what was left out: entries by their ids, titles, and the rest of texts that were cut. */
export type Received = { list: MyList; dropped: string[] };

/**
 * A value as a list within bounds, null where it is none. A list has at least one section.
 * @param isTaken whether another list has the key; keys that are missing, odd or taken are made by counting.
 */
export function receivedList(
  value: unknown,
  isTaken: (key: string) => boolean = () => false,
): Received | null {
  const given = mapping(value);
  if (given === null || !Array.isArray(given['sections'])) return null;
  const { changed } = given;
  const dropped: string[] = [];
  const sections = readSections(given['sections'], dropped);
  const list: MyList = {
    key: keyOf(given['key'], isTaken),
    title: line(given['title'], bounds.title, dropped),
    purpose: line(given['purpose'], bounds.purpose, dropped),
    audience: line(given['audience'], bounds.audience, dropped),
    aims: readAims(given['aims'], dropped),
    sections: sections.length === 0 ? [emptySection] : sections,
    changed: typeof changed === 'string' && instant.test(changed) ? changed : '',
  };
  return { list, dropped: dropped.slice(0, mostDropped) };
}

/** A value as an object whose fields can be looked up; null where it is none. */
export function mapping(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** Who sends a list chooses how much there is to leave out; nobody reads more of it than this. */
const mostDropped = 100;

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

const isImportance: Readonly<Record<Importance, true>> = {
  essential: true,
  recommended: true,
  optional: true,
};

function readSections(values: readonly unknown[], dropped: string[]): MySection[] {
  const sections: MySection[] = [];
  const entries = new Set<string>();
  for (const value of values) {
    const given = mapping(value);
    const items: readonly unknown[] = Array.isArray(given?.['items']) ? given['items'] : [];
    if (given === null || sections.length >= bounds.sections) {
      dropped.push(line(given?.['title'], bounds.sectionTitle, []), ...items.map(nameOf));
      continue;
    }
    sections.push({
      key: keyOf(given['key'], (key) => sections.some((section) => section.key === key)),
      title: line(given['title'], bounds.sectionTitle, dropped),
      items: items.flatMap((item) => readItem(item, entries, dropped)),
    });
  }
  return sections;
}

/** One item, or none: an entry stands in a list once. */
function readItem(value: unknown, entries: Set<string>, dropped: string[]): MyItem[] {
  const given = mapping(value);
  const { entry, importance } = given ?? {};
  if (
    given === null ||
    typeof entry !== 'string' ||
    !isId(entry) ||
    entries.has(entry) ||
    entries.size >= bounds.items
  ) {
    dropped.push(nameOf(value));
    return [];
  }
  entries.add(entry);
  return [
    {
      entry,
      importance:
        typeof importance === 'string' && Object.hasOwn(isImportance, importance)
          ? (importance as Importance)
          : 'recommended',
      note: line(given['note'], bounds.note, dropped),
      question: line(given['question'], bounds.question, dropped),
    },
  ];
}

function readAims(value: unknown, dropped: string[]): string[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  const aims = new Set<string>();
  for (const one of given) {
    const aim = line(one, bounds.aim, dropped);
    if (aims.size < bounds.aims) aims.add(aim);
    else if (!aims.has(aim)) dropped.push(aim);
    // Blank ones take no place.
    aims.delete('');
  }
  return [...aims];
}

/** One line of readable text; its rest, where it is too long, counts as left out. */
function line(value: unknown, most: number, dropped: string[]): string {
  if (typeof value !== 'string') return '';
  const text = cleared(value.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' '))
    .replace(/ +/g, ' ')
    .trim();
  const kept = text.slice(
    0,
    text.length > most && /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most,
  );
  if (text.length > most) dropped.push(`… ${text.slice(kept.length, kept.length + 80)}`);
  return kept.trim();
}

function nameOf(item: unknown): string {
  return line(mapping(item)?.['entry'] ?? item, 80, []);
}

/** A key as it was given, or the first number that is free. */
function keyOf(value: unknown, isTaken: (key: string) => boolean): string {
  if (typeof value === 'string' && /^[\w-]{1,64}$/.test(value) && !isTaken(value)) return value;
  let count = 1;
  while (isTaken(`n${count}`)) count += 1;
  return `n${count}`;
}
