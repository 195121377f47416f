import { hash } from 'node:crypto';

/**
 * The SHA-256 digest of a value: two values that a page shows alike have one digest, and a page whose digest is the same as
 * last time need not be made again.
 * @param value anything that JSON can hold.
 */
export function digestOf(value: unknown): string {
  return contentDigest(JSON.stringify(value));
}

/** The SHA-256 digest of what a file holds. */
export function contentDigest(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}
