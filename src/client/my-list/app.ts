import type { Paths } from '../../core/paths.ts';
import type { ItemContext } from './item-view.ts';
import type { Records } from './records.ts';
import type { Session } from './session.ts';

/** What the parts of the page work with. */
export type App = {
  root: HTMLElement;
  paths: Paths;
  session: Session;
  records: Records;
  context: ItemContext;
  /** Says something to all: seen, and heard by those who do not see. */
  say: (text: string) => void;
};
