/**
 * A list as the fragment of an address. A browser sends no fragment to any host, so that only those who have the link can
 * read the list. Whoever opens a link has it from a stranger: it is bounded before and while it is unpacked.
 */
import type { MyList } from './model.ts';
import { type Received, receivedList } from './received.ts';
import { type ShareProblem, sentList } from './sent.ts';

/** Characters of a fragment, and bytes of the list in it. Programs for mail and chat cut longer links. */
export const shareBounds = { fragment: 32_768, bytes: 262_144 } as const;

/** '1.' and the list, packed; null where it is too large for a link, and goes into a file only. */
export async function shareFragment(list: MyList): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify(sentList(list)));
  if (bytes.length > shareBounds.bytes) return null;
  const packed = await through(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  const fragment = `1.${packed === null ? '' : base64url(packed)}`;
  return fragment.length > shareBounds.fragment ? null : fragment;
}

/** @param text the fragment, with or without its number sign. Never rejects. */
export async function openFragment(text: string): Promise<Received | { problem: ShareProblem }> {
  if (text.length > shareBounds.fragment + 1) return { problem: 'too-large' };
  const [, version, packed = ''] = /^#?([1-9]\d{0,5})\.(.*)$/s.exec(text) ?? [];
  if (version === undefined) return { problem: 'not-a-list' };
  if (version !== '1') return { problem: 'newer-version' };
  try {
    const bytes = await through(bytesOf(packed), new DecompressionStream('deflate-raw'), shareBounds.bytes);
    if (bytes === null) return { problem: 'too-large' };
    const sent: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return receivedList(sent) ?? { problem: 'not-a-list' };
  } catch {
    return { problem: 'damaged' };
  }
}

/** The bytes that come out of a stream; null as soon as they are more than so many, without reading on. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      // The stream may fail while it is given up; nothing of it is wanted any more.
      await reader.cancel().catch(() => {});
      return null;
    }
    chunks.push(read.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Base64 for addresses, RFC 4648 section 5, without padding. */
function base64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** White space, which a mail may have put into a long link, is passed over. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (one) => one.charCodeAt(0));
}

export type { ShareProblem };
