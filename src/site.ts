/**
 * The binding: the one place where pages meet the repository. Everything in it is made once a build.
 */
import { createHost } from './core/host.ts';
import { createPaths } from './core/paths.ts';
import { held } from './held.ts';
import { messages } from './messages/index.ts';

export const paths = createPaths(import.meta.env.BASE_URL, import.meta.env.SITE);

/** The code host, where the settings name one. */
export const host =
  import.meta.env.REPOSITORY_ADDRESS === null ? null : createHost(import.meta.env.REPOSITORY_ADDRESS);

/** How to reach the people who keep the collection, where the settings say it. */
export const contact = import.meta.env.CONTACT_ADDRESS;

/** Whether this is a proposal, which says so on every page and is not to be indexed. */
export const isPreview = import.meta.env.IS_PREVIEW;

/** Interface text, in the one language so far. */
export const t = messages.en;

/**
 * What was read and checked; the day of this build, by which an entry may be past review; and what tells whether a page has to be
 * made again.
 */
export const { repository, index, today, digest } = held();
