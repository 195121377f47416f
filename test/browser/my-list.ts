/**
 * What tests of the page of personal lists share.
 */
import type { Locator, Page } from 'playwright-core';
import type { Paths } from '../../src/core/paths.ts';

/** Entries of the small collection. */
export const ids = ['plan-with-those-who-deliver', 'keep-aid-apart', 'haiti-money-came-late'] as const;

/** The text that the browser keeps. */
export const stored = (page: Page, paths: Paths): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), paths.myList);

/** Puts lists where the page finds them; call it on any page of the site. */
export async function store(page: Page, paths: Paths, lists: object[]): Promise<void> {
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
    [
      paths.myList,
      JSON.stringify({ version: 1, lists, current: (lists[0] as { key?: string })?.key ?? null }),
    ],
  );
}

export function listWith(key: string, title: string, ...entries: readonly string[]): object {
  return { key, title, sections: [{ key: 'first', title: '', items: entries.map((entry) => ({ entry })) }] };
}

/** Ids of the entries on the list, in order. */
export const order = (page: Page): Promise<string[]> =>
  page
    .locator('[data-own] [data-item]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['item'] ?? ''));

export const itemOf = (page: Page, id: string): Locator => page.locator(`[data-item="${id}"]`);

/** Waits until the page says something. */
export async function said(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('[data-said]').filter({ hasText: text }).waitFor();
}

/** Ready once what is known of every entry has come. */
export async function ready(page: Page): Promise<void> {
  await page.locator('[data-own], [data-sent]').filter({ visible: true }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** A text as the fragment of a link, packed as the site packs lists. */
export async function packed(text: string, version = '1'): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = Buffer.from(await new Response(stream).arrayBuffer());
  return `#l=${version}.${bytes.toString('base64url')}`;
}
