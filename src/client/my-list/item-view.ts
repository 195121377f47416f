import type { MyItem } from '../../core/my-list/model.ts';
import type { Paths } from '../../core/paths.ts';
import { myList as t } from '../../messages/en/my-list.ts';
import { find } from '../contribute/find.ts';
import { setValue } from './place.ts';
import type { Known } from './records.ts';

/** What an item is shown with. */
export type ItemContext = {
  paths: Paths;
  /** Names of the kinds. */
  kinds: Readonly<Record<string, string>>;
  /** The day of the reader, as 2026-11-25. */
  today: string;
  /** Asks again for what could not be loaded. */
  onRetry: () => void;
};

/** What an item is called: its title, or its id as long as nothing more is known. */
export function nameOf(id: string, known: Known | null): string {
  return known !== null && typeof known === 'object' ? known.title : id;
}

/** Shows an item in a copy of its template. Whatever the texts hold, they are only ever text. */
export function showItem(
  element: HTMLElement,
  item: MyItem,
  { known, number, context }: { known: Known | null; number: number; context: ItemContext },
): void {
  element.dataset['item'] = item.entry;
  element.dataset['importance'] = item.importance;
  find(element, '[data-number]').textContent = String(number);
  showRecord(element, item.entry, known, context);
  for (const field of element.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>('[data-field]'))
    setValue(field, item[field.dataset['field'] as 'note' | 'question' | 'importance']);
  const name = nameOf(item.entry, known);
  for (const named of element.querySelectorAll<HTMLElement>('[data-name]'))
    named.setAttribute('aria-label', t.of(named.dataset['name'] ?? '', name));
}

/** What is known of the entry itself: title, kind, source, minutes, and what a reader should know first. */
export function showRecord(
  element: HTMLElement,
  id: string,
  known: Known | null,
  { paths, kinds, today, onRetry }: ItemContext,
): void {
  const record = known !== null && typeof known === 'object' ? known : null;
  const link = find<HTMLAnchorElement>(element, '[data-title]');
  link.textContent = nameOf(id, known);
  if (known === 'unknown') link.removeAttribute('href');
  else link.href = paths.entry(record?.id ?? id);
  if (record !== null) element.dataset['kind'] = record.kind;
  else delete element.dataset['kind'];
  fill(element, '[data-kind-name]', record === null ? '' : (kinds[record.kind] ?? ''));
  fill(element, '[data-source]', record?.source ?? '');
  fill(element, '[data-minutes]', record === null ? '' : t.minutes(record.minutes));
  find(element, '[data-warnings]').replaceChildren(...warnings());

  function warnings(): HTMLElement[] {
    if (known === 'unknown') return [warning(t.unknown(id))];
    if (known === 'failed') return [warning(`${t.notLoaded} `, again(onRetry))];
    if (record === null) return [];
    const { supersededBy, reviewBy } = record;
    return [
      ...supersededBy.map((entry) => {
        const to = document.createElement('a');
        to.href = paths.entry(entry.id);
        to.textContent = entry.title;
        return warning(`${t.superseded} `, to);
      }),
      ...(reviewBy !== null && reviewBy < today ? [warning(t.overdue(writtenDay(reviewBy)))] : []),
    ];
  }
}

function fill(element: HTMLElement, selector: string, text: string): void {
  const place = find(element, selector);
  place.textContent = text;
  place.hidden = text === '';
}

function warning(...parts: (Node | string)[]): HTMLElement {
  const line = document.createElement('p');
  line.className = 'superseded-note';
  line.append(...parts);
  return line;
}

function again(onRetry: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = t.tryAgain;
  button.addEventListener('click', onRetry);
  return button;
}

function writtenDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
