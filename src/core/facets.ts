/**
 * The facets of search, the state of a search in its address, and how many results each value would give.
 */

/** Facets in the order in which they are shown; their names are the keys in the address. */
export const facets = ['kind', 'theme', 'country', 'actor', 'phase'] as const;
export type Facet = (typeof facets)[number];

export const sortOrders = ['relevance', 'title', 'date'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Values ticked in each facet: any of them within a facet, all facets together. */
export type Selection = Record<Facet, readonly string[]>;
export type SearchState = {
  query: string;
  selection: Selection;
  sort: SortOrder;
  /** Whether only the words as typed are sought: no other names, no mistakes put right. */
  isExact: boolean;
  /** Whether results stand together by kind. */
  isGrouped: boolean;
};

/** Nothing sought and nothing chosen. */
export const noSearch: SearchState = {
  query: '',
  selection: { kind: [], theme: [], country: [], actor: [], phase: [] },
  sort: 'relevance',
  isExact: false,
  isGrouped: false,
};

/** Longest query that is read from an address. */
const longestQuery = 2_000;

/** Reads the state from an address; what it does not know does no harm. */
export function parseSearchState(parameters: URLSearchParams): SearchState {
  const sort = parameters.get('sort') ?? '';
  return {
    query: (parameters.get('q') ?? '').slice(0, longestQuery).trim(),
    selection: selectionOf((facet) =>
      [...new Set(parameters.getAll(facet))].filter((value) => /^[a-z0-9-]{1,80}$/.test(value)).sort(),
    ),
    sort: isSortOrder(sort) ? sort : 'relevance',
    isExact: parameters.get('words') === 'exact',
    isGrouped: parameters.get('group') === 'kind',
  };
}

/** Writes the state as an address; the same state always gives the same one. */
export function toSearchParams({ query, selection, sort, isExact, isGrouped }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facets)
    for (const value of [...selection[facet]].sort()) parameters.append(facet, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (isGrouped) parameters.set('group', 'kind');
  if (isExact) parameters.set('words', 'exact');
  return parameters;
}

export function isSelected({ selection }: SearchState): boolean {
  return facets.some((facet) => selection[facet].length > 0);
}

/** The state with a value ticked or unticked. */
export function toggle(state: SearchState, facet: Facet, value: string, ticked: boolean): SearchState {
  const others = state.selection[facet].filter((known) => known !== value);
  return {
    ...state,
    selection: { ...state.selection, [facet]: (ticked ? [...others, value] : others).sort() },
  };
}

export function selectionOf(values: (facet: Facet) => readonly string[]): Selection {
  return Object.fromEntries(facets.map((facet) => [facet, values(facet)])) as Selection;
}

/** Which results stand under each value of each facet, by the engine's ids. */
export type Postings = Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>;

/** Those of the matches that the selection lets through, in their order. */
export function applySelection(
  matches: readonly string[],
  selection: Selection,
  postings: Postings,
): string[] {
  const active = facets.filter((facet) => selection[facet].length > 0);
  return matches.filter((id) => active.every((facet) => passes(id, facet, selection, postings)));
}

/**
 * How many results each value would have: the matches that all other facets let through and that stand under it. Ticking
 * a second value of a facet adds results, so a facet's own ticks do not count against its other values.
 */
export function countFacets(
  matches: readonly string[],
  selection: Selection,
  postings: Postings,
): Record<Facet, Map<string, number>> {
  const counts = {} as Record<Facet, Map<string, number>>;
  for (const facet of facets) {
    const others = facets.filter((other) => other !== facet && selection[other].length > 0);
    const reach = matches.filter((id) => others.every((other) => passes(id, other, selection, postings)));
    counts[facet] = new Map();
    for (const [value, ids] of postings[facet]) {
      counts[facet].set(
        value,
        reach.reduce((count, id) => (ids.has(id) ? count + 1 : count), 0),
      );
    }
  }
  return counts;
}

function passes(id: string, facet: Facet, selection: Selection, postings: Postings): boolean {
  return selection[facet].some((value) => postings[facet].get(value)?.has(id));
}

function isSortOrder(value: string): value is SortOrder {
  return (sortOrders as readonly string[]).includes(value);
}
