import { type EntryKind, entryKinds } from '../../core/paths.ts';
import { contribute as t } from '../../messages/en/contribute.ts';
import { showAlike } from './alike-list.ts';
import { kindOf } from './answers.ts';
import type { Checked } from './checking/checked.ts';
import { connectCite } from './cite-button.ts';
import { connectDraft } from './draft.ts';
import { emptyState, isEmpty, type State } from './draft-state.ts';
import { find } from './find.ts';
import { connectFinish } from './finish.ts';
import { connectForm } from './form.ts';
import { showKind } from './kind-parts.ts';
import { fillChoices, type loader } from './lists.ts';
import { connectLive } from './live.ts';
import { showPreview } from './preview.ts';
import { connectProblems } from './problem-list.ts';

type Parts = {
  base: string;
  repository: string | null;
  contact: string | null;
  lists: ReturnType<typeof loader>;
  /** What the address asks for: a kind, and the recommendation of which the lesson is an example. */
  kind: string | null;
  exemplifies: string | null;
  /** What the draft is kept under. */
  key: string;
};

/** The form for a new lesson. */
export function startLesson(
  element: HTMLFormElement,
  { base, repository, contact, lists, key, ...asked }: Parts,
): void {
  const status = find(element, '[data-check-status]');
  const retry = find(element, '[data-check-retry]');
  const form = connectForm(element, onInput, (text) => {
    find(element, '[data-said]').textContent = text;
  });
  // In a line of text the enter key would hand in a form that has only begun.
  element.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key === 'Enter' && target instanceof HTMLInputElement && target.type === 'text')
      event.preventDefault();
  });
  const draft = connectDraft(find(element, '.draft'), key, {
    read: form.read,
    onWrite: (state) => {
      write(state ?? first);
      live.soon();
    },
  });
  const first = presetState(asked.kind, asked.exemplifies);
  const problems = connectProblems(element, () => live.soon());
  const live = connectLive({
    base,
    lists,
    read: () => ({ state: form.read(), kind: kindOf(form.read()) }),
    onChecked,
    onFailed: () => {
      status.textContent = draft.isKept() ? t.check.failed : t.check.failedWithoutDraft;
      retry.hidden = false;
    },
  });
  const result = connectFinish(element, {
    repository,
    contact,
    check: () => {
      problems.touchAll();
      return live.now();
    },
  });
  connectCite(element, form.read);
  // A browser remembers that a script could not be loaded: only a new page asks for it again.
  retry.addEventListener('click', () => location.reload());
  const failed = find(element, '[data-lists-failed]');
  find(failed, 'button').addEventListener('click', offerTerms);

  write(draft.before ?? first);
  if (draft.before !== null && !isEmpty(draft.before)) live.soon();
  offerTerms();
  if (asked.exemplifies !== null) namePreset(asked.exemplifies);
  element.hidden = false;

  function write(state: State): void {
    form.write(state);
    showKind(element, state);
  }

  /** Every change of the form: what was made of it before no longer holds. */
  function onInput(event?: Event): void {
    const isTick = event?.target instanceof Element && event.target.matches('[data-tick]');
    result.spoil();
    if (isTick) return;
    const state = form.read();
    showKind(element, state);
    draft.keep(state);
    live.soon();
  }

  function onChecked(checked: Checked): void {
    retry.hidden = true;
    problems.show(checked);
    showPreview(find(element, '[data-preview]'), checked.preview);
    showAlike(find(element, '[data-alike]'), checked.alike);
    find<HTMLInputElement>(element, '#id').placeholder = checked.id;
  }

  async function offerTerms(): Promise<void> {
    try {
      const vocabulary = await lists.vocabulary();
      fillChoices(element, vocabulary);
      for (const one of form.terms) one.offer(vocabulary[one.name as keyof typeof vocabulary] as never);
      failed.hidden = true;
    } catch {
      failed.hidden = false;
    }
  }

  async function namePreset(id: string): Promise<void> {
    const note = find(element, '[data-preset]');
    const known = await lists.collection().catch(() => null);
    const entry = known?.entries.find((one) => one.id === id);
    note.textContent = entry === undefined ? t.unknownEntry(id) : t.experience(entry.title);
    note.hidden = false;
  }
}

function presetState(kind: string | null, exemplifies: string | null): State {
  const known = entryKinds.find((one): one is EntryKind => one === kind);
  return {
    ...emptyState,
    fields: known === undefined ? {} : { kind: known },
    rows: exemplifies === null ? {} : { relations: [{ type: 'exemplifies', entry: exemplifies, note: '' }] },
  };
}
