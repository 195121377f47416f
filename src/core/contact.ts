/**
 * How to reach the people who keep the collection, where no code host leads to them: set in one place, CONTACT, as an e-mail
 * address or as the https address of a page.
 */

/** Why a setting is no way to reach anybody, in words for the person who set it; null where it is one, or none is set. */
export function contactProblem(contact: string | null): string | null {
  if (contact === null || isEmail(contact) || isPage(contact)) return null;
  return `CONTACT is "${contact}". Set it to an e-mail address, such as lessons@example.org, or to the https address of a page that says how to reach you.`;
}

/** The address of a message to them; an e-mail has its subject, and no text, since mail programs cut what is long. */
export function contactAddress(contact: string, subject: string): string {
  if (!isEmail(contact)) return contact;
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}`;
}

export function isEmail(value: string): boolean {
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(value);
}

function isPage(value: string): boolean {
  return /^https:\/\/[^\s/@?#"<>]+(?:[/?#][^\s"<>]*)?$/.test(value);
}
