/**
 * What a command has read and checked, held for the pages that it builds: they run in the same process, from modules of their
 * own, and show just what was checked. Nothing is read, parsed or assembled twice.
 */
import type { Site } from './views/site.ts';

const key = Symbol.for('peace-operations-lessons.held');
const holder = globalThis as { [key]?: Site };

/** Gives the pages what they show; a later call takes the place of an earlier one. */
export function hold(site: Site): void {
  holder[key] = site;
}

/** @throws where no command of ours has read the content, as when Astro is called by itself. */
export function held(): Site {
  const now = holder[key];
  if (now === undefined)
    throw new Error(
      'Call npm run build or npm run dev: they read and check the content, and then make the pages.',
    );
  return now;
}
