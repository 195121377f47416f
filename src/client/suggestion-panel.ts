import type { ShownName, Suggestion } from '../core/search/suggest.ts';
import { suggestions as t } from '../messages/en/suggestions.ts';

/** The list under a box, or in the place that the page keeps for it. */
export type SuggestionPanel = {
  list: HTMLUListElement;
  /** Whether it stands in the page, and not over it. */
  isInline: boolean;
  /** The links that can be reached. */
  links: () => HTMLAnchorElement[];
  show: (suggestions: readonly Suggestion[]) => void;
  close: () => void;
  /** Says to screen readers how many there are. */
  announce: (sentence: (count: number) => string) => void;
};

/** Most suggestions between the box and the results of the search page. */
const mostInline = 4;

/** Makes the list of a form; it is empty and hidden at first. */
export function suggestionPanel(form: HTMLFormElement): SuggestionPanel {
  const place = form.querySelector('.suggestions-place');
  const panel = element('div', 'suggestions');
  const list = element('ul');
  // Not a status: the search page has one already, for its results.
  const live = element('p', 'visually-hidden');
  live.setAttribute('aria-live', 'polite');
  panel.hidden = true;
  if (place === null) {
    list.setAttribute('aria-label', t.label);
  } else {
    const label = element('span', 'suggestions-label', t.goTo);
    label.id = 'suggestions-label';
    list.setAttribute('aria-labelledby', label.id);
    panel.append(label);
  }
  panel.append(list);
  (place ?? form).append(panel, live);

  // On a phone the page shows fewer of them.
  const links = (): HTMLAnchorElement[] =>
    [...list.querySelectorAll('a')].filter(({ offsetParent }) => offsetParent !== null);

  return {
    list,
    isInline: place !== null,
    links,
    show(suggestions) {
      const wanted = place === null ? suggestions : inlineOf(suggestions, form);
      list.replaceChildren(...wanted.map(itemOf));
      panel.hidden = wanted.length === 0;
      live.textContent = '';
    },
    close() {
      panel.hidden = true;
    },
    announce(sentence) {
      const count = links().length;
      live.textContent = count === 0 ? '' : sentence(count);
    },
  };
}

/** A few of them; where results stand right below, entries are among those, and would only be said twice. */
function inlineOf(suggestions: readonly Suggestion[], form: HTMLFormElement): Suggestion[] {
  const results = form.querySelector<HTMLElement>('.results');
  const stand = results?.dataset['state'] === 'ready' || (results?.childElementCount ?? 0) > 0;
  return suggestions.filter(({ isEntry }) => !(stand && isEntry)).slice(0, mostInline);
}

function itemOf({ kind, href, label, alias }: Suggestion): HTMLLIElement {
  const item = element('li');
  const link = element('a');
  item.dataset['kind'] = kind;
  link.href = href;
  const name = element('span');
  name.append(nameOf('suggestion-label', label));
  if (alias !== null) name.append(' — ', nameOf('suggestion-alias', alias));
  link.append(name, ' ', element('span', 'suggestion-kind', t.kind[kind]));
  item.append(link);
  return item;
}

/** A name with what was typed marked; it is only ever text, whatever it holds. */
function nameOf(className: string, { pieces, language }: ShownName): HTMLElement {
  const name = element('bdi', className);
  if (language !== null) name.lang = language;
  name.append(...pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text)));
  return name;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
