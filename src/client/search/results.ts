import type { SearchState } from '../../core/facets.ts';
import { type EntryKind, entryKinds } from '../../core/paths.ts';
import { soughtBy } from '../../core/search/mark.ts';
import type { Plan } from '../../core/search/plan.ts';
import { search as t } from '../../messages/en/search.ts';
import type { Engine } from './engine.ts';
import type { Matches } from './finding.ts';
import { find } from './form.ts';
import { resultCard } from './result-card.ts';

/** What a search has found, to be shown. */
export type Found = Matches & {
  state: SearchState;
  plan: Plan;
  /** Which entries are of each kind, where results stand together by kind. */
  kinds: ReadonlyMap<string, ReadonlySet<string>> | null;
};

export type Results = {
  searching: () => void;
  /** The search takes long: it says so, and goes on. */
  slow: () => void;
  show: (found: Found, engine: Engine, isCurrent: () => boolean) => Promise<void>;
  failed: () => void;
};

/** How many results are shown at first, and with each press for more. */
const step = 10;

export function connectResults(
  root: HTMLElement,
  handlers: { onRetry: () => void; onReset: () => void },
): Results {
  const list = find(root, '.results', HTMLOListElement);
  const status = find(root, '[role="status"]', HTMLElement);
  const nothing = find(root, '.search-nothing', HTMLElement);
  const failure = find(root, '.search-failed', HTMLElement);
  const more = find(root, '.search-more', HTMLButtonElement);
  const template = find(root, '#result-card', HTMLTemplateElement);
  const base = root.dataset['base'] ?? '';
  const cite = connectCite(root);
  let showMore: () => Promise<void> = async () => {};

  more.addEventListener('click', () => showMore().catch(() => failed()));
  failure.querySelector('button')?.addEventListener('click', handlers.onRetry);
  root.querySelector('.search-reset')?.addEventListener('click', handlers.onReset);
  connectKeys(root, list);

  function setState(state: 'idle' | 'searching' | 'ready' | 'error'): void {
    list.dataset['state'] = state;
    list.setAttribute('aria-busy', String(state === 'searching'));
    failure.hidden = state !== 'error';
  }

  async function show(found: Found, engine: Engine, isCurrent: () => boolean): Promise<void> {
    const { ids, state } = found;
    const ordered = state.isGrouped && found.kinds !== null ? byKind(ids, found.kinds) : [...ids];
    let shown = 0;
    const next = async (): Promise<HTMLLIElement[]> => {
      const items = await itemsOf(
        { ...found, ids: ordered.slice(shown, shown + step) },
        engine,
        ordered[shown - 1],
      );
      shown += step;
      return items;
    };
    const first = await next();
    if (!isCurrent()) return;
    list.replaceChildren(...first);
    nothing.hidden = ids.length > 0;
    status.textContent = sentence(state, ids.length);
    const label = (): void => {
      const left = ordered.length - shown;
      more.hidden = left <= 0;
      more.textContent = t.more(Math.min(left, step));
    };
    label();
    cite(ordered, async (id) => `${base}${(await engine.card(id)).url}`);
    showMore = async () => {
      const items = await next();
      if (!isCurrent()) return;
      list.append(...items);
      label();
      items
        .find((item) => item.querySelector('article'))
        ?.querySelector('a')
        ?.focus();
    };
    setState('ready');
  }

  async function itemsOf(
    { ids, ranked, plan, state, kinds }: Found,
    engine: Engine,
    before: string | undefined,
  ): Promise<HTMLLIElement[]> {
    const sought = soughtBy(plan);
    const cards = await Promise.all(ids.map((id) => engine.card(id)));
    let kind = state.isGrouped && kinds !== null ? kindOf(before, kinds) : null;
    return cards.flatMap((card, at) => {
      const id = ids[at] ?? '';
      const item = document.createElement('li');
      item.append(resultCard(template, base, card, { sought, plan, ranked: ranked.get(id) }));
      if (!state.isGrouped || card.kind === kind) return [item];
      kind = card.kind;
      return [groupHeading(card.kind as EntryKind), item];
    });
  }

  function failed(): void {
    setState('error');
    status.textContent = t.failed;
  }

  return {
    searching: () => setState('searching'),
    slow() {
      status.textContent = t.slow;
    },
    show,
    failed,
  };
}

/** The address of the page of a result. */
type PageOf = (id: string) => Promise<string>;

/** The references to the results: what makes them is loaded when they are wanted. */
function connectCite(root: HTMLElement): (ids: readonly string[], pageOf: PageOf) => void {
  const panel = find(root, '.search-cite', HTMLDetailsElement);
  const summary = find(panel, 'summary', HTMLElement);
  let show = async (): Promise<void> => {};
  panel.addEventListener('toggle', () => {
    if (panel.open)
      show().catch(() => {
        panel.open = false;
      });
  });
  return (ids, pageOf) => {
    show = async () => (await import('../cite-results.ts')).showCite(panel, ids, pageOf);
    panel.open = false;
    panel.hidden = ids.length === 0;
    summary.textContent = t.cite(ids.length);
    // Zotero looks at a page again when it is told that there is something else on it.
    document.dispatchEvent(new Event('ZoteroItemUpdated'));
  };
}

function sentence({ query }: SearchState, count: number): string {
  if (count === 0) return t.nothing(query);
  return query === '' ? t.all(count) : t.found(count, query);
}

type Kinds = NonNullable<Found['kinds']>;

/** The same results with those of a kind together, in the order of kinds. */
function byKind(ids: readonly string[], kinds: Kinds): string[] {
  return entryKinds.flatMap((kind) => ids.filter((id) => kinds.get(kind)?.has(id)));
}

function kindOf(id: string | undefined, kinds: Kinds): string | null {
  return id === undefined ? null : (entryKinds.find((kind) => kinds.get(kind)?.has(id)) ?? null);
}

function groupHeading(kind: EntryKind): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result-group';
  const heading = document.createElement('h3');
  heading.textContent = t.kinds[kind];
  item.append(heading);
  return item;
}

/** Arrows walk from the box through the results and back; Escape returns to the box. */
function connectKeys(root: HTMLElement, list: HTMLElement): void {
  const box = find(root, 'input[type="search"]', HTMLInputElement);
  root.addEventListener('keydown', (event) => {
    // Suggestions stand between the box and the results and take the keys first.
    if (event.defaultPrevented) return;
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
