import {
  type Facet,
  facets,
  type SearchState,
  type SortOrder,
  selectionOf,
  toggle,
} from '../../core/facets.ts';
import { search as t } from '../../messages/en/search.ts';

/** The box, the facets, the chips and the order: what the reader asks with. */
export type Form = {
  read: () => SearchState;
  write: (state: SearchState) => void;
  count: (counts: Record<Facet, ReadonlyMap<string, number>>) => void;
};

type Handlers = {
  onType: (query: string) => void;
  onChange: (state: SearchState) => void;
};

export function connectForm(root: HTMLElement, { onType, onChange }: Handlers): Form {
  const form = find(root, 'form', HTMLFormElement);
  const box = find(form, 'input[type="search"]', HTMLInputElement);
  const order = find(form, 'select', HTMLSelectElement);
  const chips = find(root, '.search-chips', HTMLElement);
  const list = find(chips, 'ul', HTMLUListElement);
  const ticks = [...form.querySelectorAll<HTMLInputElement>('.facets input[type="checkbox"]')];
  const group = find(form, 'input[name="group"]', HTMLInputElement);
  let isExact = false;

  // Beside the results there is room for the facets; above them, on a phone, they are folded.
  const room = matchMedia('(min-width: 60rem)');
  const unfold = (): void => {
    find(form, '.facets', HTMLDetailsElement).open = room.matches;
  };
  room.addEventListener('change', unfold);
  unfold();

  box.addEventListener('input', () => onType(box.value));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onChange(read());
  });
  form.addEventListener('change', ({ target }) => {
    if (target === order || (target instanceof HTMLInputElement && target.type === 'checkbox'))
      onChange(read());
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || box.value === '') return;
    event.preventDefault();
    box.value = '';
    onType('');
  });
  chips.querySelector('.search-clear')?.addEventListener('click', () => {
    box.focus();
    onChange({ ...read(), selection: selectionOf(() => []) });
  });

  function read(): SearchState {
    return {
      query: box.value.trim(),
      sort: order.value as SortOrder,
      isExact,
      isGrouped: group.checked,
      selection: selectionOf((facet) =>
        ticks.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value),
      ),
    };
  }

  function write(state: SearchState): void {
    // What is being typed stays as it is: writing it back would move the caret.
    if (box.value.trim() !== state.query) box.value = state.query;
    order.value = state.sort;
    group.checked = state.isGrouped;
    isExact = state.isExact;
    for (const tick of ticks) tick.checked = state.selection[tick.name as Facet].includes(tick.value);
    writeChips(state);
  }

  function writeChips(state: SearchState): void {
    const chosen = facets.flatMap((facet) => state.selection[facet].map((value) => ({ facet, value })));
    chips.hidden = chosen.length === 0;
    list.replaceChildren(
      ...chosen.map(({ facet, value }, at) => {
        const label = labelOf(facet, value);
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = label;
        button.setAttribute('aria-label', t.remove(t.facet[facet], label));
        button.addEventListener('click', () => {
          onChange(toggle(read(), facet, value, false));
          // The button is gone: the next one takes the focus, or the box where none is left.
          const left = [...list.querySelectorAll('button')];
          (left[Math.min(at, left.length - 1)] ?? box).focus();
        });
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
  }

  function labelOf(facet: Facet, value: string): string {
    const tick = ticks.find((known) => known.name === facet && known.value === value);
    return tick?.dataset['label'] ?? value;
  }

  function count(counts: Record<Facet, ReadonlyMap<string, number>>): void {
    for (const tick of ticks) {
      const number = counts[tick.name as Facet].get(tick.value) ?? 0;
      const row = tick.closest('li');
      // What would lead to nothing is not offered; what is ticked can always be unticked.
      if (row !== null) row.hidden = number === 0 && !tick.checked;
      const shown = row?.querySelector('.facet-count');
      if (shown) shown.textContent = String(number);
    }
    const lists = [...form.querySelectorAll<HTMLElement>('.facets fieldset')];
    for (const list of lists) list.hidden = [...list.querySelectorAll('li')].every((row) => row.hidden);
    find(form, '.facets', HTMLElement).hidden = lists.every((list) => list.hidden);
  }

  return {
    read,
    write,
    count,
  };
}

/** An element that the page is built with. */
export function find<Type extends HTMLElement>(
  within: ParentNode,
  selector: string,
  type: new () => Type,
): Type {
  const found = within.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page lacks ${selector}.`);
  return found;
}
