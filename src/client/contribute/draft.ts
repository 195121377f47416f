import { contribute } from '../../messages/en/contribute.ts';
import { parseState, type State } from './draft-state.ts';

const t = contribute.draft;

/** A draft as it is stored, and when. */
type Stored = { saved: string; state: State };

/** What was found where the draft is kept. */
type Found =
  | { type: 'nothing' }
  | { type: 'draft'; stored: Stored }
  | { type: 'damaged'; text: string }
  | { type: 'off' };

export type Draft = {
  /** What was kept from before; null where nothing readable was. */
  before: State | null;
  keep: (state: State) => void;
  /** Whether what was written last is kept. */
  isKept: () => boolean;
};

/**
 * Keeps a draft in the browser and says so, in the block of the page that is made for it.
 * @param key what it is kept under: one draft for each thing that the form can be opened for.
 * @param onWrite puts a state into the form: an empty one after deleting, the old one where that is taken back.
 */
export function connectDraft(
  block: HTMLElement,
  key: string,
  { read, onWrite }: { read: () => State; onWrite: (state: State | null) => void },
): Draft {
  const part = <Type extends HTMLElement>(name: string): Type =>
    block.querySelector(`[data-draft-${name}]`) as Type;
  const status = part('status');
  const remove = part<HTMLButtonElement>('delete');
  const undo = part<HTMLButtonElement>('undo');
  const damaged = part<HTMLDetailsElement>('damaged');
  const found = look(key);
  let mayKeep = found.type === 'nothing' || found.type === 'draft';
  let isFull = false;
  if (found.type === 'draft') say(t.restored(dayOf(found.stored.saved)));
  if (found.type === 'off') say(t.off);
  if (found.type === 'damaged') {
    say(t.damaged);
    damaged.hidden = false;
    (damaged.querySelector('pre') as HTMLElement).textContent = found.text;
  }
  remove.hidden = found.type === 'nothing' || found.type === 'off';

  let last: State | null = null;
  remove.addEventListener('click', () => {
    last = damaged.hidden ? read() : null;
    try {
      localStorage.removeItem(key);
    } catch {
      say(t.off);
      return;
    }
    mayKeep = true;
    damaged.hidden = true;
    remove.hidden = true;
    undo.hidden = last === null;
    // What was written while a damaged draft stood is nobody's draft yet: it stays in the form.
    if (last !== null) onWrite(null);
    say(t.removed);
    if (!undo.hidden) undo.focus();
  });
  undo.addEventListener('click', () => {
    if (last !== null) {
      onWrite(last);
      keep(last);
    }
    undo.hidden = true;
    remove.focus();
  });

  function keep(state: State): void {
    if (!mayKeep) return;
    const now = new Date();
    try {
      localStorage.setItem(key, JSON.stringify({ version: 1, saved: now.toISOString(), state }));
      isFull = false;
    } catch {
      isFull = true;
      say(t.full);
      return;
    }
    remove.hidden = false;
    undo.hidden = true;
    say(t.saved(now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })));
  }

  function say(text: string): void {
    // Said once a minute at most: the time in it is the same, and what is the same is not announced again.
    if (status.textContent !== text) status.textContent = text;
  }

  return {
    before: found.type === 'draft' ? found.stored.state : null,
    keep,
    isKept: () => mayKeep && !isFull,
  };
}

function look(key: string): Found {
  let text: string | null;
  try {
    text = localStorage.getItem(key);
    // Some browsers let a page read and refuse to write: found out before anything is promised.
    if (text === null) {
      localStorage.setItem(key, '');
      localStorage.removeItem(key);
      return { type: 'nothing' };
    }
  } catch {
    return { type: 'off' };
  }
  const stored = parseStored(text);
  return stored === null ? { type: 'damaged', text } : { type: 'draft', stored };
}

function parseStored(text: string): Stored | null {
  try {
    const { saved, state } = JSON.parse(text) as { saved?: unknown; state?: unknown };
    const known = parseState(state);
    return typeof saved !== 'string' || known === null ? null : { saved, state: known };
  } catch {
    return null;
  }
}

function dayOf(saved: string): string {
  const date = new Date(saved);
  if (Number.isNaN(date.getTime())) return saved;
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}, ${time}`;
}
