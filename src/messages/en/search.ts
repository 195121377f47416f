/** The search page, in the page as built and in the browser. */
export const search = {
  title: 'Search',
  description: 'Search the lessons, and narrow them by kind, theme, country, actor and phase.',
  label: 'Search the lessons',
  hint: 'A question, a term or an acronym. Put a phrase between quotation marks.',
  button: 'Search',
  narrow: 'Narrow the results',
  facet: { kind: 'Kind', theme: 'Theme', country: 'Country', actor: 'Actor', phase: 'Phase' },
  sort: 'Sort by',
  sortOrder: { relevance: 'Relevance', title: 'Title', date: 'Newest' },
  chosen: 'Chosen',
  remove: (facet: string, value: string): string => `Remove ${facet}: ${value}`,
  clear: 'Clear all',
  results: 'Results',
  searching: 'Searching …',
  all: (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'}`,
  found: (count: number, query: string): string =>
    `${count} ${count === 1 ? 'result' : 'results'} for “${query}”`,
  nothing: (query: string): string =>
    query === '' ? 'Nothing matches what is chosen' : `Nothing found for “${query}”`,
  nothingNext: 'Try fewer or other words, remove what is chosen, or begin at a theme.',
  nothingTerm: (words: readonly string[]): string =>
    words.length === 1
      ? `No entry holds the word “${words[0]}”; it was left out.`
      : `No entry holds the words ${words.map((word) => `“${word}”`).join(', ')}; they were left out.`,
  some: (matched: readonly string[], all: number): string =>
    `Matches ${matched.length} of ${all} words: ${matched.join(', ')}`,
  more: (count: number): string => `Show ${count} more`,
  failed: 'The search could not be loaded. The connection may have been lost.',
  retry: 'Try again',
  withoutScript: 'Search needs JavaScript, which is off or could not be loaded. These pages work without it:',
};
