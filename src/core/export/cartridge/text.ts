/**
 * Text from strangers, on its way into files that other programs read. Moodle decodes the entities of a page a second time
 * after it has cleaned it, and puts addresses into XML of its own without escaping them (`backup/cc/entities.class.php` and
 * `entity11.resource.class.php` in its repository): escaping once is not enough there. So no text in a cartridge holds a
 * character that becomes markup, however often it is decoded.
 */

/** Most characters of a title: Moodle keeps 255 of them. */
const maxTitle = 240;

/** Text for an element of XML or HTML, or for an attribute in double quotes. */
export function escaped(text: string): string {
  return harmless(text).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}

/** The title of a folder or an item, as text that is yet to be escaped. */
export function itemTitle(text: string): string {
  const characters = [...harmless(text)];
  return characters.length <= maxTitle
    ? characters.join('')
    : `${characters.slice(0, maxTitle - 1).join('')}…`;
}

/** Whether a web address needs no escaping anywhere, so that no reader of a cartridge can misread it. */
export function isPlainAddress(address: string): boolean {
  return /^https?:\/\/[\w.~:/?#[\]@!$()*+,=%-]+$/.test(address);
}

/** One line in which angle brackets are quotation marks, and no ampersand begins an entity. */
function harmless(text: string): string {
  return (
    text
      .toWellFormed()
      // What XML 1.0 cannot hold: https://www.w3.org/TR/xml/#charsets
      .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/</g, '‹')
      .replace(/>/g, '›')
      .replace(/&(?=#?[\p{L}\p{N}]+;)/gu, '＆')
  );
}
