/**
 * Characters that no text of ours may hold, and those that no reader sees.
 */

/** The first character of a text that is refused, by its code; null where there is none. */
export function refusedCharacter(text: string): string | null {
  const at = text.search(refusedPattern);
  return at === -1 ? null : codeName(text.codePointAt(at) ?? 0);
}

/** The text with a space for each refused character, as good to report further problems on. */
export function blanked(text: string): string {
  return text.replace(refusedPattern, ' ');
}

/** The text without what is refused and what no reader sees, so that every value made of it can be read again. */
export function cleared(text: string): string {
  const once = text.replace(refusedPattern, '').replace(new RegExp(unseen, 'gu'), '');
  // What goes may bring a joiner beside a letter. Taking one after the other could go on for as long as the text.
  return unseen.test(once) ? once.replace(/\p{Variation_Selector}|\p{Join_Control}|\u034F/gu, '') : once;
}

/** The first character of a value that no reader sees, by its code; null where there is none. */
export function unseenCharacter(text: string): string | null {
  const found = unseen.exec(text)?.[0];
  return found === undefined ? null : codeName(found.codePointAt(0) ?? 0);
}

/**
 * Control characters but tab and line feed, halves of characters, noncharacters, overrides of the direction of text, and
 * the letters of the block of tags, which no one sees: text could hide in them. The flag of Wales is written with some.
 */
export const refusedPattern =
  /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,6})[\u{E0000}-\u{E007F}]/gu;

/**
 * What is invisible in a line of text: soft hyphens, spaces without width, fillers. Joiners, selectors and marks of direction
 * are part of many scripts and of emoji; only beside the letters of English are the first two a disguise.
 */
const unseen =
  /[\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}]|\u034F|(?<=[A-Za-z0-9])[\u200C\u200D]|[\u200C\u200D](?=[A-Za-z0-9])|(?<=[A-Za-z])(?:[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])/u;

export const bidirectional = new Set([
  0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
]);

export function codeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
