import {
  addSection,
  itemsOf,
  moveItem,
  removeItem,
  removeSection,
  setHead,
  setItem,
  setSection,
  stepItem,
  stepSection,
} from '../../core/my-list/edit.ts';
import { bounds, type Importance, type MyList } from '../../core/my-list/model.ts';
import { freeKey } from '../../core/my-list/shelf-edit.ts';
import { myList as t } from '../../messages/en/my-list.ts';
import { find } from '../contribute/find.ts';
import { connectDrag } from './drag.ts';
import { sectionName } from './editor.ts';
import { nameOf } from './item-view.ts';
import type { Records } from './records.ts';
import type { Session } from './session.ts';

/** What a reader does to the list that is shown: with keys, with buttons and with a pointer. */
export function connectEditing(
  root: HTMLElement,
  session: Session,
  { records, say }: { records: Records; say: (text: string) => void },
): void {
  const name = (id: string): string => nameOf(id, records.get(id));

  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) onText(target);
  });
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target.dataset['field'] !== 'importance') return;
    const id = idOf(target);
    session.changeList(t.did.importance, (list) =>
      setItem(list, id, { importance: target.value as Importance }),
    );
  });
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button');
    if (button !== null) onPress(button);
  });
  root.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    const id = idOf(event.target as Element);
    if (step === null || id === '' || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    stepBy(id, step);
  });
  connectDrag(root, (id, to) => move(id, (list) => moveItem(list, id, to)));

  function onText(field: HTMLInputElement | HTMLTextAreaElement): void {
    const { head, field: part } = field.dataset;
    // Texts are lines; a line end that is typed or pasted is a space, but between aims.
    if (field instanceof HTMLTextAreaElement && head !== 'aims' && /[\r\n]/.test(field.value)) {
      const caret = field.selectionStart;
      field.value = field.value.replace(/\r\n?|\n/g, ' ');
      field.setSelectionRange(caret, caret);
    }
    const { value } = field;
    const type = (key: string, next: (list: MyList) => MyList): void =>
      session.changeList(t.did.text, next, key);
    if (head === 'aims') type(head, (list) => setHead(list, { aims: aimsOf(value) }));
    else if (head !== undefined) type(head, (list) => setHead(list, { [head]: value }));
    else if (field.matches('[data-section-title]')) {
      const key = sectionOf(field);
      type(`section ${key}`, (list) => setSection(list, key, { title: value }));
    } else if (part === 'note' || part === 'question') {
      const id = idOf(field);
      type(`${part} ${id}`, (list) => setItem(list, id, { [part]: value }));
    }
  }

  function onPress(button: HTMLElement): void {
    const id = idOf(button);
    const key = sectionOf(button);
    const { dataset } = button;
    if ('up' in dataset) stepBy(id, -1);
    else if ('down' in dataset) stepBy(id, 1);
    else if ('remove' in dataset) remove(id);
    else if ('sectionUp' in dataset) stepBlock(key, -1);
    else if ('sectionDown' in dataset) stepBlock(key, 1);
    else if ('sectionRemove' in dataset) {
      const beside = neighbour(button.closest('[data-section]'), '[data-section]');
      session.changeList(t.did.sectionRemoved, (list) => removeSection(list, key));
      (beside?.querySelector('input') ?? root).focus();
      say(t.did.sectionRemoved);
    } else if ('addSection' in dataset) {
      const list = session.list();
      if (list === null) return;
      if (list.sections.length >= bounds.sections) {
        say(t.fullSections);
        return;
      }
      const added = freeKey(list.sections, 'section');
      session.changeList(t.did.sectionAdded, (now) => addSection(now, added, ''));
      find(root, `[data-section="${added}"] input`).focus();
      say(t.did.sectionAdded);
    }
  }

  function stepBy(id: string, step: -1 | 1): void {
    const list = session.list();
    if (list === null) return;
    if (stepItem(list, id, step) === list) say(t.did.edge(name(id), step));
    else move(id, (now) => stepItem(now, id, step));
  }

  function move(id: string, next: (list: MyList) => MyList): void {
    const list = session.list();
    const to = list === null ? null : whereIs(next(list), id);
    if (to === null) return;
    const said = t.did.moved(name(id), to.at, to.all, to.section);
    session.changeList(said, next);
    say(said);
    find(root, `[data-item="${id}"]`).scrollIntoView({ block: 'nearest' });
  }

  function remove(id: string): void {
    const item = find(root, `[data-item="${id}"]`);
    const items = [...root.querySelectorAll<HTMLElement>('[data-item]')];
    const at = items.indexOf(item);
    const beside = items[at + 1] ?? items[at - 1];
    const said = t.did.removed(name(id));
    session.changeList(said, (list) => removeItem(list, id));
    (beside?.querySelector<HTMLElement>('[data-remove]') ?? find(root, '[data-head="title"]')).focus();
    say(said);
  }

  function stepBlock(key: string, step: -1 | 1): void {
    const list = session.list();
    const next = list === null ? null : stepSection(list, key, step);
    if (next === null || next === list) return;
    const at = next.sections.findIndex((one) => one.key === key);
    const section = next.sections[at];
    if (section === undefined) return;
    const said = t.did.sectionMoved(sectionName(section, at), at + 1, next.sections.length);
    session.changeList(said, (now) => stepSection(now, key, step));
    say(said);
  }
}

function whereIs(list: MyList, id: string): { at: number; all: number; section: string } | null {
  const index = list.sections.findIndex(({ items }) => items.some(({ entry }) => entry === id));
  const section = list.sections[index];
  if (section === undefined) return null;
  const items = list.sections.length === 1 ? itemsOf(list) : section.items;
  return {
    at: items.findIndex(({ entry }) => entry === id) + 1,
    all: items.length,
    section: list.sections.length === 1 ? t.theList : sectionName(section, index),
  };
}

/** Aims as they are typed, within bounds: what is longer could not be read again. */
function aimsOf(text: string): string[] {
  if (text === '') return [];
  return text
    .split(/\r\n?|\n/)
    .slice(0, bounds.aims)
    .map((aim) => aim.slice(0, bounds.aim));
}

function idOf(element: Element): string {
  return element.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? '';
}

function sectionOf(element: Element): string {
  return element.closest<HTMLElement>('[data-section]')?.dataset['section'] ?? '';
}

function neighbour(element: Element | null, selector: string): HTMLElement | null {
  const beside = element?.previousElementSibling ?? element?.nextElementSibling ?? null;
  return beside instanceof HTMLElement && beside.matches(selector) ? beside : null;
}
