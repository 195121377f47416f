import {
  applySelection,
  countFacets,
  isSelected,
  type Postings,
  parseSearchState,
  type SearchState,
  selectionOf,
  toSearchParams,
} from '../../core/facets.ts';
import { planQuery, type QueryPlan } from '../../core/search/query.ts';
import { type Ranked, rank } from '../../core/search/rank.ts';
import { type Engine, loadEngine } from './engine.ts';
import { connectForm, type Form } from './form.ts';
import { connectResults, type Results } from './results.ts';

/** How long typing rests before a search begins, in milliseconds. */
const typingRest = 120;

/** Starts the search page: the state is in the address, and everything shown follows from it. */
export function start(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
  const base = root.dataset['base'] ?? '';
  const form: Form = connectForm(root, { onType, onChange, onSubmit });
  const results: Results = connectResults(root, {
    onRetry: () => show(state),
    onReset: () => onChange(empty()),
  });
  let state = parseSearchState(new URLSearchParams(location.search));
  let newest = 0;
  let attempts = 0;
  let engine: Promise<Engine> | null = null;
  let postings: Promise<Postings> | null = null;
  let typing: ReturnType<typeof setTimeout> | undefined;

  addEventListener('popstate', () => {
    state = parseSearchState(new URLSearchParams(location.search));
    form.write(state);
    show(state);
  });
  form.write(state);
  show(state);

  function onType(query: string): void {
    clearTimeout(typing);
    typing = setTimeout(() => {
      state = { ...state, query: query.trim() };
      // Typing replaces, so that Back leads to what was searched before and not through every letter.
      history.replaceState(null, '', address(state));
      show(state);
    }, typingRest);
  }

  function onSubmit(): void {
    onChange(form.read());
  }

  function onChange(next: SearchState): void {
    clearTimeout(typing);
    if (address(next) !== address(state)) history.pushState(null, '', address(next));
    state = next;
    form.write(state);
    show(state);
  }

  async function show(wanted: SearchState): Promise<void> {
    newest += 1;
    const turn = newest;
    const isCurrent = (): boolean => turn === newest;
    results.searching();
    try {
      const ready = await loaded();
      const plan = planQuery(wanted.query);
      const found = await matches(ready, wanted, plan);
      const chosen = isSelected(wanted)
        ? applySelection(found.ids, wanted.selection, await standing(ready))
        : found.ids;
      if (!isCurrent()) return;
      await results.show(
        { state: wanted, plan, ids: chosen, ranked: found.ranked, unknown: found.unknown },
        ready,
        isCurrent,
      );
      // Counts come after the results: they need one small file for each facet.
      const known = await standing(ready);
      if (isCurrent()) form.count(countFacets(found.ids, wanted.selection, known));
    } catch (error) {
      if (!isCurrent()) return;
      console.error(error);
      engine = null;
      postings = null;
      attempts += 1;
      results.failed();
    }
  }

  function loaded(): Promise<Engine> {
    engine ??= loadEngine(base, attempts);
    return engine;
  }

  function standing(ready: Engine): Promise<Postings> {
    postings ??= ready.postings(form.offered());
    return postings;
  }
}

type Found = { ids: string[]; ranked: ReadonlyMap<string, Ranked>; unknown: string[] };

/** Everything that the query finds, in the order asked for; without a query everything there is. */
async function matches(engine: Engine, { sort }: SearchState, plan: QueryPlan): Promise<Found> {
  if (plan.terms.length === 0) {
    const ids = await engine.ordered(sort === 'date' ? 'date' : 'title');
    return { ids, ranked: new Map(), unknown: [] };
  }
  const found = await Promise.all(plan.terms.map(async (term) => ({ term, hits: await engine.hits(term) })));
  const ranking = rank(found);
  const ranked = new Map(ranking.map((entry) => [entry.id, entry]));
  const unknown = found.filter(({ hits }) => hits.length === 0).map(({ term }) => term.text);
  if (sort === 'relevance') return { ids: ranking.map(({ id }) => id), ranked, unknown };
  const order = await engine.ordered(sort);
  return { ids: order.filter((id) => ranked.has(id)), ranked, unknown };
}

function address(state: SearchState): string {
  const parameters = toSearchParams(state).toString();
  return parameters === '' ? location.pathname : `?${parameters}`;
}

function empty(): SearchState {
  return { query: '', sort: 'relevance', selection: selectionOf(() => []) };
}
