import type { Shelf } from '../../core/my-list/model.ts';

/** A shelf as it was, and what was done to it then. */
export type Step = { shelf: Shelf; what: string };

export type History = {
  add: (before: Shelf, what: string, field?: string) => void;
  undo: (now: Shelf) => Step | null;
  redo: (now: Shelf) => Step | null;
  can: (step: 'undo' | 'redo') => boolean;
};

/** More steps than anybody takes back; lists share what is the same in them. */
const most = 500;

/** Typing in one field is one step until it rests so long, in milliseconds. */
const pause = 2_000;

/** What was done during a visit, to be taken back step by step. */
export function createHistory(): History {
  const past: Step[] = [];
  const future: Step[] = [];
  let typed: { field: string; until: number } | null = null;
  return {
    add(shelf, what, field) {
      future.length = 0;
      const now = Date.now();
      const goesOn = field !== undefined && typed?.field === field && now < typed.until;
      typed = field === undefined ? null : { field, until: now + pause };
      if (goesOn) return;
      past.push({ shelf, what });
      if (past.length > most) past.shift();
    },
    undo: (now) => move(past, future, now),
    redo: (now) => move(future, past, now),
    can: (step) => (step === 'undo' ? past : future).length > 0,
  };

  function move(from: Step[], to: Step[], now: Shelf): Step | null {
    const step = from.pop();
    typed = null;
    if (step === undefined) return null;
    to.push({ shelf: now, what: step.what });
    return step;
  }
}
