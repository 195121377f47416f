import { keysOf } from '../../core/search/words.ts';
import type { Term } from '../../core/vocabulary.ts';
import { contribute } from '../../messages/en/contribute.ts';
import { find } from './find.ts';

const t = contribute.terms;

/** Terms that are found by typing and ticked; what was chosen stands above, and can be taken away again. */
export type Terms = {
  name: string;
  read: () => readonly string[];
  write: (ids: readonly string[]) => void;
  offer: (terms: readonly Term[]) => void;
};

/** So many are shown as they are; of longer lists, only what was typed for. */
const fewTerms = 12;
const mostMatches = 12;

export function connectTerms(block: HTMLElement, onChange: () => void, say: (text: string) => void): Terms {
  const name = block.dataset['terms'] ?? '';
  const box = find<HTMLInputElement>(block, '[data-find]');
  const all = find<HTMLButtonElement>(block, '[data-all]');
  const options = find(block, '.terms-options');
  const nothing = find(block, '[data-nothing]');
  const chosenList = find(block, '.terms-chosen');
  let terms: readonly Term[] = [];
  let chosen: readonly string[] = [];
  let isOpen = false;

  box.addEventListener('input', () => showOptions());
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && box.value !== '') {
      event.preventDefault();
      box.value = '';
      showOptions();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const first = matches()[0];
    if (box.value.trim() === '' || first === undefined) return;
    box.value = '';
    choose(first.id, true);
    showOptions();
  });
  all.addEventListener('click', () => {
    isOpen = !isOpen;
    showOptions();
  });

  function choose(id: string, isWanted: boolean): void {
    const others = chosen.filter((one) => one !== id);
    chosen = isWanted ? [...others, id] : others;
    showChosen();
    for (const tick of options.querySelectorAll('input')) tick.checked = chosen.includes(tick.value);
    say(isWanted ? t.added(labelOf(id)) : t.removed(labelOf(id)));
    onChange();
  }

  function showChosen(): void {
    chosenList.hidden = chosen.length === 0;
    chosenList.replaceChildren(
      ...chosen.map((id, at) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = labelOf(id);
        button.setAttribute('aria-label', t.remove(labelOf(id)));
        button.addEventListener('click', () => {
          choose(id, false);
          // The button is gone: the next one takes the focus, or the box where none is left.
          const left = [...chosenList.querySelectorAll('button')];
          (left[Math.min(at, left.length - 1)] ?? box).focus();
        });
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
  }

  function showOptions(): void {
    const isTyped = box.value.trim() !== '';
    const shown = isTyped ? matches() : isOpen || terms.length <= fewTerms ? terms : [];
    const isShort = terms.length <= fewTerms;
    box.parentElement?.classList.toggle('is-short', isShort);
    all.textContent = t.all(terms.length, isOpen);
    all.setAttribute('aria-expanded', String(isOpen));
    options.hidden = shown.length === 0;
    nothing.hidden = !isTyped || shown.length > 0;
    options.replaceChildren(...shown.map((term) => optionFor(term)));
  }

  function optionFor({ id, label, definition, ...term }: Term): HTMLLIElement {
    const item = document.createElement('li');
    const line = document.createElement('label');
    const tick = document.createElement('input');
    tick.type = 'checkbox';
    tick.value = id;
    tick.checked = chosen.includes(id);
    tick.addEventListener('change', () => choose(id, tick.checked));
    const text = document.createElement('span');
    text.textContent = label;
    line.append(tick, text);
    if (definition !== undefined) {
      const meaning = document.createElement('span');
      meaning.className = 'hint';
      meaning.textContent = definition;
      line.append(meaning);
    }
    if ('broader' in term && box.value.trim() === '') item.className = 'is-narrower';
    item.append(line);
    return item;
  }

  /** Terms in whose names every word that was typed begins a word; those whose label has them first. */
  function matches(): Term[] {
    const wanted = keysOf(box.value);
    const fits = (text: string): boolean => {
      const words = keysOf(text);
      return wanted.every((word) => words.some((known) => known.startsWith(word)));
    };
    const named = terms.filter(({ label }) => fits(label));
    const other = terms.filter((term) => !named.includes(term) && fits(namesOf(term).join(' ')));
    return [...named, ...other].slice(0, mostMatches);
  }

  function labelOf(id: string): string {
    return terms.find((term) => term.id === id)?.label ?? id;
  }

  return {
    name,
    read: () => chosen,
    write: (ids) => {
      chosen = ids;
      showChosen();
      showOptions();
    },
    offer: (some) => {
      terms = inOrder(some);
      showChosen();
      showOptions();
    },
  };
}

function namesOf({ id, label, aliases, labels, names, ...term }: Term): string[] {
  const acronym = 'acronym' in term ? String(term.acronym) : '';
  return [id, label, acronym, ...aliases, ...Object.values(labels), ...Object.values(names).flat()];
}

/** Narrower themes below the top theme to which they belong; a long list without such an order by name. */
function inOrder(terms: readonly Term[]): readonly Term[] {
  const broader = (term: Term): unknown => ('broader' in term ? term.broader : undefined);
  const tops = terms.filter((term) => broader(term) === undefined);
  if (tops.length === terms.length)
    return terms.length > fewTerms ? [...terms].sort((a, b) => a.label.localeCompare(b.label)) : terms;
  return tops.flatMap((top) => [top, ...terms.filter((term) => broader(term) === top.id)]);
}
