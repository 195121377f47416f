import type { CrossReferenceIndex } from '../core/cross-references.ts';
import type { GuidePage } from '../core/guide-page.ts';
import type { Host } from '../core/host.ts';
import type { Paths } from '../core/paths.ts';
import type { Repository } from '../core/repository.ts';
import type { Watch } from '../core/watch.ts';
import type { Messages } from '../messages/index.ts';

/** What every view draws on. */
export type Site = {
  repository: Repository;
  index: CrossReferenceIndex;
  paths: Paths;
  t: Messages;
  /** Where the files stand for others to change; null where no code host is known. */
  host: Host | null;
  /** An e-mail address or the address of a page; null where nobody says how to reach those who keep the collection. */
  contact?: string | null;
  /** A proposal, to be looked at before it is published. */
  isPreview?: boolean;
  /** The day of the build, as 2026-11-24; without it no date is past. */
  today?: string;
  /** How many parts the search index has; one without. */
  indexParts?: number;
  /** The pages of the guide, which is no part of the repository. */
  guide?: readonly GuidePage[];
  /** Notes what is read of all this, in a build; whatever keeps a value has to say to it what the value was computed from. */
  watch?: Watch;
};

/** Text that leads somewhere. */
export type Anchor = { text: string; href: string };
