import type { SearchState } from '../../core/facets.ts';
import { markMatches } from '../../core/search/mark.ts';
import type { QueryPlan, QueryTerm } from '../../core/search/query.ts';
import type { Ranked } from '../../core/search/rank.ts';
import { search as t } from '../../messages/en/search.ts';
import type { CardFields, Engine } from './engine.ts';
import { find } from './form.ts';

/** What a search has found, to be shown. */
export type Found = {
  state: SearchState;
  plan: QueryPlan;
  /** Ids of the engine, in order. */
  ids: readonly string[];
  ranked: ReadonlyMap<string, Ranked>;
  /** Words that no entry holds. */
  unknown: readonly string[];
};

export type Results = {
  searching: () => void;
  show: (found: Found, engine: Engine, isCurrent: () => boolean) => Promise<void>;
  failed: () => void;
};

/** How many results are shown at first, and with each press for more. */
const step = 20;

export function connectResults(
  root: HTMLElement,
  handlers: { onRetry: () => void; onReset: () => void },
): Results {
  const list = find(root, '.results', HTMLOListElement);
  const status = find(root, '[role="status"]', HTMLElement);
  const notice = find(root, '.search-notice', HTMLElement);
  const nothing = find(root, '.search-nothing', HTMLElement);
  const failure = find(root, '.search-failed', HTMLElement);
  const more = find(root, '.search-more', HTMLButtonElement);
  const template = find(root, '#result-card', HTMLTemplateElement);
  const base = root.dataset['base'] ?? '';
  let showMore: () => Promise<void> = async () => {};

  more.addEventListener('click', () => showMore());
  failure.querySelector('button')?.addEventListener('click', handlers.onRetry);
  root.querySelector('.search-reset')?.addEventListener('click', handlers.onReset);
  connectKeys(root, list);

  function setState(state: 'idle' | 'searching' | 'ready' | 'error'): void {
    list.dataset['state'] = state;
    list.setAttribute('aria-busy', String(state === 'searching'));
    failure.hidden = state !== 'error';
  }

  async function show(found: Found, engine: Engine, isCurrent: () => boolean): Promise<void> {
    const { ids, state, unknown } = found;
    const first = await items(found, engine, 0);
    if (!isCurrent()) return;
    list.replaceChildren(...first);
    nothing.hidden = ids.length > 0;
    notice.hidden = unknown.length === 0 || ids.length === 0;
    notice.textContent = unknown.length === 0 ? '' : t.nothingTerm(unknown);
    status.textContent =
      ids.length === 0
        ? t.nothing(state.query)
        : state.query === ''
          ? t.all(ids.length)
          : t.found(ids.length, state.query);
    const label = (): void => {
      const left = ids.length - list.children.length;
      more.hidden = left <= 0;
      more.textContent = t.more(Math.min(left, step));
    };
    label();
    showMore = async () => {
      const next = await items(found, engine, list.children.length);
      list.append(...next);
      label();
      next[0]?.querySelector('a')?.focus();
    };
    setState('ready');
  }

  async function items(
    { ids, ranked, plan, unknown }: Found,
    engine: Engine,
    from: number,
  ): Promise<HTMLLIElement[]> {
    const cards = await Promise.all(ids.slice(from, from + step).map((id) => engine.card(id)));
    return cards.map((card, at) => {
      const match = ranked.get(ids[from + at] ?? '');
      const item = document.createElement('li');
      item.append(cardElement(card, plan.terms, why(match, plan, unknown)));
      return item;
    });
  }

  function cardElement(card: CardFields, terms: readonly QueryTerm[], reason: string): Node {
    const element = template.content.cloneNode(true) as DocumentFragment;
    const article = element.querySelector('article');
    if (article !== null) Object.assign(article.dataset, { kind: card.kind, entryId: card.id });
    const fill = (selector: string, ...nodes: (Node | string)[]): void =>
      element.querySelector(selector)?.replaceChildren(...nodes);
    fill('.card-kind', card.label);
    const link = element.querySelector<HTMLAnchorElement>('.card-title a');
    if (link !== null) link.href = `${base}${card.url}`;
    fill('.card-title a', ...marked(card.title, terms));
    fill('.card-summary', ...marked(card.summary, terms));
    fill('.card-why', reason);
    const line = element.querySelector<HTMLElement>('.card-why');
    if (line !== null) line.hidden = reason === '';
    fill(
      '.card-meta',
      ...card.facts.map((fact) => {
        const item = document.createElement('li');
        item.textContent = fact;
        return item;
      }),
    );
    return element;
  }

  return {
    searching: () => setState('searching'),
    show,
    failed() {
      setState('error');
      status.textContent = t.failed;
    },
  };
}

/** Why a result is there where it does not match every word. */
function why(match: Ranked | undefined, plan: QueryPlan, unknown: readonly string[]): string {
  if (match === undefined) return '';
  const all = plan.terms.length - unknown.length;
  return match.matched.length >= all
    ? ''
    : t.some(
        match.matched.map(({ text }) => text),
        all,
      );
}

/** Text with the matched words marked; it is only ever text, whatever it holds. */
function marked(text: string, terms: readonly QueryTerm[]): (Node | string)[] {
  return markMatches(text, terms).map((piece) => {
    if (!piece.marked) return piece.text;
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}

/** Arrows walk from the box through the results and back; Escape returns to the box. */
function connectKeys(root: HTMLElement, list: HTMLElement): void {
  const box = find(root, 'input[type="search"]', HTMLInputElement);
  root.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll<HTMLAnchorElement>('.card-title a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inBox = document.activeElement === box;
    const target =
      event.key === 'ArrowDown' && (inBox || at >= 0)
        ? links[at + 1]
        : event.key === 'ArrowUp' && at >= 0
          ? (links[at - 1] ?? box)
          : event.key === 'Escape' && at >= 0
            ? box
            : undefined;
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  });
}
