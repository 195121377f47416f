/**
 * The binding: the one place where pages meet the repository.
 */
import { held } from './held.ts';
import type { PageType } from './views/page-type.ts';

/** What was read and checked, with all that the settings say; as it is now, once `shown` was asked. */
export let site = held();

let last: { type: PageType<unknown>; id: string; view: unknown } | null = null;

/**
 * All that a page shows; null where there is no such page. What was asked for last is kept, since a build asks twice: once to
 * see whether the page has changed, and once to render it.
 */
export function shown<View>(type: PageType<View>, id = ''): View | null {
  const now = held();
  if (now !== site) {
    // A server for writing has read the content again.
    site = now;
    last = null;
  }
  if (last?.type !== type || last.id !== id) last = { type, id, view: type.view(site, id) };
  return last.view as View | null;
}

/** What a page answers where there is none under its address. */
export function noPage(): Response {
  return new Response(null, { status: 404 });
}
