import type { Html, Reference } from './document.ts';

/** What stands in a hole: a value, or for a citation a link with its text. */
export type Written = string | { href: string; text: string };

/**
 * The HTML of a body with its holes filled. Every value is escaped, so that it can stand in text and in an attribute.
 * @param write the value of a reference: an address, a label, or a citation as a link or as plain text.
 */
export function fillBody(html: Html, write: (reference: Reference) => Written): string {
  return html.map((part) => (typeof part === 'string' ? part : filled(write(part)))).join('');
}

function filled(written: Written): string {
  if (typeof written === 'string') return escaped(written);
  return `<a class="cite" href="${escaped(written.href)}">${escaped(written.text)}</a>`;
}

function escaped(value: string): string {
  return value
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
