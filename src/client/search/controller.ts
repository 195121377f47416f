import {
  applySelection,
  countFacets,
  isSelected,
  noSearch,
  parseSearchState,
  type SearchState,
  toSearchParams,
} from '../../core/facets.ts';
import { withoutQuotes } from '../../core/search/query.ts';
import { createEngine } from './engine.ts';
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
  const { base = '', lexicon = '', entries = '0', parts = '1' } = root.dataset;
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
  let engine = createEngine(base, Number(parts), failures);
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
      if (wanted.query !== '') engine.warm();
      let plan = await planOf(wanted.query, wanted.isExact);
      const find = () => findMatches(engine, plan, wanted, Number(entries), isCurrent);
      let found = await find();
      const lost = found?.lostPhrases ?? [];
      if (lost.length > 0 && !wanted.isExact) {
        // What stands nowhere as a phrase may stand somewhere as words.
        plan = await planOf(withoutQuotes(wanted.query), false);
        found = await find();
      }
      if (found === null || !isCurrent()) return;
      const known = isSelected(wanted) || wanted.isGrouped ? await engine.postings() : null;
      const ids = known === null ? found.ids : applySelection(found.ids, wanted.selection, known);
      await results.show(
        { ...found, state: wanted, plan, ids, kinds: known?.kind ?? null },
        engine,
        isCurrent,
      );
      if (!isCurrent()) return;
      notices.show(wanted, plan, ids.length, wanted.isExact ? [] : lost);
      // Counts come after the results: they need one small file for each facet.
      const counts = countFacets(found.ids, wanted.selection, await engine.postings());
      if (isCurrent()) form.count(counts);
    } catch (error) {
      if (!isCurrent()) return;
      console.error(error);
      failures += 1;
      engine = createEngine(base, Number(parts), failures);
      results.failed();
    } finally {
      clearTimeout(late);
    }
  }
}

function address(state: SearchState): string {
  const parameters = toSearchParams(state).toString();
  return parameters === '' ? location.pathname : `?${parameters}`;
}
