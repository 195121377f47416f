import { itemsOf } from '../../core/my-list/edit.ts';
import { bounds, type MyItem, type MyList, type MySection } from '../../core/my-list/model.ts';
import { minutesToRead } from '../../core/reading-time.ts';
import { myList as t } from '../../messages/en/my-list.ts';
import { find } from '../contribute/find.ts';
import { type ItemContext, showItem } from './item-view.ts';
import { setChildren, setUsable, setValue } from './place.ts';
import type { Records } from './records.ts';

/** Shows a list to be edited. What is the same stays the same element, so that fields keep their caret. */
export function createEditor(
  root: HTMLElement,
  records: Records,
  context: ItemContext,
): { show: (list: MyList) => void } {
  const sectionTemplate = find<HTMLTemplateElement>(root, '[data-section-template]');
  const itemTemplate = find<HTMLTemplateElement>(root, '[data-item-template]');
  const place = find(root, '[data-sections]');
  const sections = new Map<string, HTMLElement>();
  const items = new Map<string, HTMLElement>();

  function show(list: MyList): void {
    showHead(root, list);
    for (const key of sections.keys())
      if (!list.sections.some((one) => one.key === key)) sections.delete(key);
    const entries = new Set(itemsOf(list).map(({ entry }) => entry));
    for (const id of items.keys()) if (!entries.has(id)) items.delete(id);
    let number = 0;
    const shown = list.sections.map((section, at) => {
      const element = had(sections, section.key, sectionTemplate);
      showSection(element, section, at, list.sections.length);
      const within = section.items.map((item) => {
        number += 1;
        return showOne(item, number);
      });
      setChildren(find(element, '[data-items]'), within);
      find(element, '[data-section-minutes]').textContent =
        list.sections.length > 1 && within.length > 0 ? t.minutes(minutesOf(records, section.items)) : '';
      return element;
    });
    setChildren(place, shown);
    find(root, '[data-total]').textContent =
      entries.size === 0 ? '' : t.total(entries.size, minutesOf(records, itemsOf(list)));
    find(root, '[data-empty-list]').hidden = entries.size > 0;
    find(root, '[data-keys]').hidden = entries.size < 2;
  }

  function showOne(item: MyItem, number: number): HTMLElement {
    const element = had(items, item.entry, itemTemplate);
    showItem(element, item, { known: records.get(item.entry), number, context });
    return element;
  }

  return { show };
}

/** Minutes to read some items, as far as they are known. */
export function minutesOf(records: Records, items: readonly MyItem[]): number {
  const words = items.reduce((sum, { entry }) => {
    const known = records.get(entry);
    return sum + (known !== null && typeof known === 'object' ? known.words : 0);
  }, 0);
  return minutesToRead(words);
}

/** What a section is called where it is spoken of. */
export function sectionName({ title }: MySection, at: number): string {
  return title.trim() || t.sectionName(at + 1);
}

function showHead(root: HTMLElement, list: MyList): void {
  for (const field of root.querySelectorAll<HTMLInputElement>('[data-head]')) {
    const name = field.dataset['head'] as 'title' | 'purpose' | 'audience' | 'aims';
    setValue(field, name === 'aims' ? list.aims.join('\n') : list[name]);
  }
  find(root, '[data-list-name]').textContent = list.title.trim() || t.untitled;
}

function showSection(element: HTMLElement, section: MySection, at: number, all: number): void {
  element.dataset['section'] = section.key;
  find(element, '[data-items]').dataset['items'] = section.key;
  const name = sectionName(section, at);
  find(element, '[data-section-name]').textContent = name;
  const field = find<HTMLInputElement>(element, '[data-section-title]');
  setValue(field, section.title);
  field.maxLength = bounds.sectionTitle;
  find(element, '[data-section-tools]').hidden = all === 1;
  setUsable(find(element, '[data-section-up]'), at > 0);
  setUsable(find(element, '[data-section-down]'), at < all - 1);
  for (const named of element.querySelectorAll<HTMLElement>('[data-section-tools] button'))
    named.setAttribute('aria-label', t.of(named.textContent, name));
}

function had(known: Map<string, HTMLElement>, key: string, template: HTMLTemplateElement): HTMLElement {
  const element =
    known.get(key) ??
    ((template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement);
  known.set(key, element);
  return element;
}
