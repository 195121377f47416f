import {
  applySelection,
  countFacets,
  isSelected,
  noSearch,
  type Postings,
  parseSearchState,
  type SearchState,
  toSearchParams,
} from '../../core/facets.ts';
import { type Engine, loadEngine } from './engine.ts';
import { findMatches } from './finding.ts';
import { connectForm, type Form } from './form.ts';
import { connectNotices } from './notices.ts';
import { createPlanner } from './planner.ts';
import { connectResults, type Results } from './results.ts';

/** How long typing rests before a search begins, and how long a search takes before it is called slow, in milliseconds. */
const typingRest = 40;
const slow = 3_000;

/** Starts the search page: the state is in the address, and everything shown follows from it. */
export function start(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
  const { base = '', lexicon = '', entries = '0' } = root.dataset;
  const form: Form = connectForm(root, { onType, onChange });
  const results: Results = connectResults(root, {
    onRetry: () => show(state),
    onReset: () => onChange(noSearch),
  });
  const notices = connectNotices(root, { base, onChange });
  const planOf = createPlanner((shard) => lexicon.replace('*', shard));
  let state = parseSearchState(new URLSearchParams(location.search));
  let newest = 0;
  let failures = 0;
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
      // Another question has other words: what was asked of the old ones no longer holds.
      state = { ...state, query: query.trim(), isExact: false };
      // Typing replaces, so that Back leads to what was searched before and not through every letter.
      history.replaceState(null, '', address(state));
      show(state);
    }, typingRest);
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
    const late = setTimeout(() => isCurrent() && results.slow(), slow);
    results.searching();
    try {
      const [ready, plan] = await Promise.all([loaded(), planOf(wanted.query, wanted.isExact)]);
      const found = await findMatches(ready, plan, wanted, Number(entries), isCurrent);
      if (found === null || !isCurrent()) return;
      const known = isSelected(wanted) || wanted.isGrouped ? await standing(ready) : null;
      const ids = known === null ? found.ids : applySelection(found.ids, wanted.selection, known);
      await results.show(
        { ...found, state: wanted, plan, ids, kinds: known?.kind ?? null },
        ready,
        isCurrent,
      );
      if (!isCurrent()) return;
      notices.show(wanted, plan, ids.length);
      // Counts come after the results: they need one small file for each facet.
      const counts = countFacets(found.ids, wanted.selection, await standing(ready));
      if (isCurrent()) form.count(counts);
    } catch (error) {
      if (!isCurrent()) return;
      console.error(error);
      engine = null;
      postings = null;
      failures += 1;
      results.failed();
    } finally {
      clearTimeout(late);
    }
  }

  function loaded(): Promise<Engine> {
    engine ??= loadEngine(base, failures);
    return engine;
  }

  function standing(ready: Engine): Promise<Postings> {
    postings ??= ready.postings(form.offered());
    return postings;
  }
}

function address(state: SearchState): string {
  const parameters = toSearchParams(state).toString();
  return parameters === '' ? location.pathname : `?${parameters}`;
}
