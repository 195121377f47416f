import type { CrossReferenceIndex } from '../core/cross-references.ts';
import type { Paths } from '../core/paths.ts';
import type { Repository } from '../core/repository.ts';
import type { Messages } from '../messages/index.ts';

/** What every view draws on. The module `src/site.ts` as a whole is one: `import * as site from '../site.ts'`. */
export type Site = { repository: Repository; index: CrossReferenceIndex; paths: Paths; t: Messages };

/** Text that leads somewhere. */
export type Anchor = { text: string; href: string };
