import { newList } from '../../core/my-list/edit.ts';
import type { Shelf } from '../../core/my-list/model.ts';
import { freeKey, isFull, withList, withoutList } from '../../core/my-list/shelf-edit.ts';
import { myList as t } from '../../messages/en/my-list.ts';
import { find } from '../contribute/find.ts';
import { setUsable, setValue } from './place.ts';
import type { Session } from './session.ts';

/** Choosing, beginning and deleting lists; taking back and doing again. */
export function connectShelfBar(
  root: HTMLElement,
  session: Session,
  say: (text: string) => void,
): { show: (shelf: Shelf) => void } {
  const choice = find<HTMLSelectElement>(root, '[data-lists]');
  const title = find<HTMLInputElement>(root, '[data-head="title"]');

  choice.addEventListener('change', () => {
    session.amend((shelf) => ({ ...shelf, current: choice.value }));
  });
  find(root, '[data-new-list]').addEventListener('click', () => {
    if (isFull(session.shelf())) return say(t.fullShelf);
    session.change(t.did.newList, (shelf) => {
      const list = newList(freeKey(shelf.lists, listKey()), t.newTitle);
      return { ...withList(shelf, { ...list, changed: new Date().toISOString() }), current: list.key };
    });
    title.focus();
    title.select();
    say(t.did.newList);
  });
  find(root, '[data-remove-list]').addEventListener('click', () => {
    const list = session.list();
    if (list === null) return;
    const said = t.did.listRemoved(list.title.trim() || t.untitled);
    session.change(said, (shelf) => withoutList(shelf, list.key));
    find(root, '[data-undo]').focus();
    say(said);
  });
  for (const step of ['undo', 'redo'] as const)
    find(root, `[data-${step}]`).addEventListener('click', () => travel(step));
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
    const key = event.key.toLowerCase();
    const step = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : null;
    if (step === null || find(root, '[data-own]').hidden) return;
    event.preventDefault();
    travel(step);
  });

  function travel(step: 'undo' | 'redo'): void {
    const what = session.travel(step);
    if (what !== null) say(step === 'undo' ? t.undone(what) : t.redone(what));
    // What had the focus may be gone.
    if (document.activeElement === document.body) find(root, `[data-${step}]`).focus();
  }

  return {
    show({ lists, current }) {
      const options = lists.map((list) => new Option(list.title.trim() || t.untitled, list.key));
      const isSame =
        options.length === choice.options.length &&
        options.every(({ text, value }, at) => {
          const shown = choice.options[at];
          return shown?.text === text && shown.value === value;
        });
      if (!isSame) choice.replaceChildren(...options);
      setValue(choice, current ?? '');
      find(root, '[data-choice]').hidden = lists.length < 2;
      find(root, '[data-remove-list]').hidden = lists.length === 0;
      setUsable(find(root, '[data-undo]'), session.can('undo'));
      setUsable(find(root, '[data-redo]'), session.can('redo'));
    },
  };
}

/** A name that another tab is not likely to give at the same time. */
export function listKey(): string {
  return `list-${Date.now().toString(36)}`;
}

/** Where keys that take back belong to the text. */
function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('textarea, input:not([type="checkbox"], [type="radio"])')
  );
}
