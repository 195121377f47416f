/**
 * Ids. An entry's id is its file name, published for ever, so it has one pattern, in one place.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Id of an entry of any of the three kinds; unique over all of them. */
export type EntryId = Branded<'EntryId'>;

/** Names that Windows keeps for devices, with any ending: a clone with such a file fails there. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Lower-case words of ASCII letters and digits, joined by single hyphens; no name of a device. */
export const idPattern: RegExp = /^(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Longest id, in characters: it becomes a file name and an address that people read aloud. */
export const maxIdLength = 80;

export const idRule = `lower-case letters a-z, digits and single hyphens, at most ${maxIdLength} characters`;

export function isId(value: string): value is EntryId {
  return value.length <= maxIdLength && idPattern.test(value);
}

/** Whether Windows refuses a file of the name, whatever its ending. */
export function isDeviceName(value: string): boolean {
  return deviceName.test(value);
}

/** The id as a careless reader or file system would see it: without case, composition and invisible characters. */
export function foldId(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase();
}

/** The nearest well-formed id: what to write instead of a malformed one. */
export function toId(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxIdLength)
    .replace(/^-+|-+$/g, '');
}
