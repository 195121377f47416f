/**
 * What a command has read and checked, held for the pages that it builds: they run in the same process, from modules of their
 * own, and show just what was checked. Nothing is read, parsed or assembled twice.
 */
import type { CrossReferenceIndex } from './core/cross-references.ts';
import type { Repository } from './core/repository.ts';

export type Held = {
  repository: Repository;
  index: CrossReferenceIndex;
  /** The day of the build, as 2026-11-24. */
  today: string;
  /** One text for each value that is not the same, so that a page is made again only when it shows something else. */
  digest: (value: unknown) => string;
};

const key = Symbol.for('peace-operations-lessons.held');
const holder = globalThis as { [key]?: Held };

/** Gives the pages what they show; a later call takes the place of an earlier one. */
export function hold(held: Held): void {
  holder[key] = held;
}

/** @throws where no command of ours has read the content, as when Astro is called by itself. */
export function held(): Held {
  const now = holder[key];
  if (now === undefined)
    throw new Error(
      'Call npm run build or npm run dev: they read and check the content, and then make the pages.',
    );
  return now;
}
