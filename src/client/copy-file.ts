import { persistently, remembering } from './search/fetching.ts';

const texts = remembering(fetchFile);

/**
 * Copies what a file of this site holds.
 * @throws where the browser no longer knows that a button was pressed, because the file was long under way; pressing it again
 * copies at once, since what came is kept.
 */
export function copyFile(address: string): Promise<void> {
  return copyText(texts(address));
}

/** Copies a text that is still under way. */
export async function copyText(text: Promise<string>): Promise<void> {
  await navigator.clipboard.writeText(await text);
}

/** What a file of this site holds, asked for again where the line breaks. */
export function fetchFile(address: string): Promise<string> {
  return persistently(async () => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.text();
  });
}
