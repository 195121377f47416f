/**
 * The SHA-256 digest of a value, as text of 43 characters: two values that a page shows alike have one digest, and a page whose
 * digest is the same as last time need not be made again.
 * @param value anything that JSON can hold.
 */
export async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash)).replace(/=+$/, '');
}
