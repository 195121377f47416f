/**
 * The window: what Astro makes of the pages, as functions that a build calls. Bundled once for all builds that change no code.
 */
import { createApp } from 'astro/app/entrypoint';
import { shown, site } from './site.ts';
import type { PageType } from './views/page-type.ts';
import { pages } from './views/pages.ts';

/** A page to be: its address, its kind, and what gives all that it shows. */
export type Page = { address: string; kind: string; view: () => unknown };

const app = createApp({ streaming: false });

/** Every page, one after the other; what each shows is made when it is asked for. */
export function* everyPage(): Iterable<Page> {
  for (const [kind, type] of Object.entries<PageType<unknown>>(pages)) {
    for (const id of type.ids(site)) {
      yield { address: type.address(site.paths, id), kind, view: () => shown(type, id) };
    }
  }
}

/**
 * The HTML of a page, in UTF-8: as it comes from Astro, so that nothing is decoded only to be encoded again.
 * @throws where there is none, or where making it fails.
 */
export async function render(address: string): Promise<Uint8Array> {
  const response = await app.render(new Request(site.paths.absolute(address)));
  const expected = address === site.paths.notFound ? 404 : 200;
  if (response.status !== expected)
    throw new Error(`The page ${address} cannot be made: it answers ${response.status}.`);
  return response.bytes();
}
