import { createPaths, type EntryKind } from '../../core/paths.ts';
import type { Checked } from './checking/checked.ts';
import type { State } from './draft-state.ts';
import type { loader } from './lists.ts';

/** The checks at work: after a pause in writing, or now. */
export type Live = {
  /** Checks when nothing was written for a moment; what is still waiting is dropped. */
  soon: () => void;
  /** Checks at once. Null where there is no kind yet, or the checks could not be loaded. */
  now: () => Promise<Checked | null>;
};

type Parts = {
  base: string;
  lists: ReturnType<typeof loader>;
  read: () => { state: State; kind: EntryKind | null };
  onChecked: (checked: Checked) => void;
  onFailed: () => void;
};

const pause = 300;

export function connectLive({ base, lists, read, onChecked, onFailed }: Parts): Live {
  const paths = createPaths(base, location.origin);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let round = 0;

  async function now(): Promise<Checked | null> {
    clearTimeout(waiting);
    round += 1;
    const mine = round;
    try {
      const [{ check }, vocabulary, collection] = await Promise.all([
        import('./checking/checked.ts'),
        lists.vocabulary(),
        lists.collection(),
      ]);
      const { state, kind } = read();
      if (kind === null) return null;
      const today = new Date().toISOString().slice(0, 10);
      const checked = check(state, kind, { around: { vocabulary, collection }, paths, today });
      // A later round has begun while this one was loading: its answer is the one that counts.
      if (mine === round) onChecked(checked);
      return checked;
    } catch (error) {
      console.error(error);
      onFailed();
      return null;
    }
  }

  return {
    now,
    soon: () => {
      clearTimeout(waiting);
      waiting = setTimeout(now, pause);
    },
  };
}
