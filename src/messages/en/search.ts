/** What the search says in the browser. The texts of the page as it is built stand in `search-page`, so that they are sent once. */
export const search = {
  facet: { kind: 'Kind', theme: 'Theme', country: 'Country', actor: 'Actor', phase: 'Phase' },
  remove: (facet: string, value: string): string => `Remove ${facet}: ${value}`,
  all: (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'}`,
  found: (count: number, query: string): string =>
    `${count} ${count === 1 ? 'result' : 'results'} for “${query}”`,
  nothing: (query: string): string =>
    query === '' ? 'Nothing matches what is chosen' : `The repository has nothing on “${query}”`,
  nothingTerm: (words: readonly string[]): string =>
    `The repository has nothing on ${words.map((word) => `“${word}”`).join(' or ')}. These results match the other words.`,
  noPhrase: (phrases: readonly string[]): string =>
    `No entry holds the phrase ${phrases.map((phrase) => `“${phrase}”`).join(' or ')}. These results hold its words.`,
  corrected: (query: string): string => `Showing results for “${query}”.`,
  searchExactly: (query: string): string => `Search for “${query}” as typed`,
  didYouMean: 'Did you mean',
  added: (names: readonly string[], more: number): string =>
    `Other names were searched too: ${names.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`,
  searchOnlyTyped: 'Only the words as typed',
  exact: 'Only the words as typed were searched.',
  searchWidely: 'Search other names and spellings too',
  through: (labels: readonly string[]): string => `Matched through: ${labels.join('; ')}`,
  close: (words: readonly string[]): string => `Close match: ${words.join(', ')}`,
  some: (matched: readonly string[], all: number): string =>
    `${matched.length} of ${all} words: ${matched.join(', ')}`,
  kinds: {
    'best-practice': 'Best practices',
    recommendation: 'Recommendations',
    'country-experience': 'Country experiences',
  },
  conceptKind: {
    theme: 'Theme',
    actor: 'Actor',
    country: 'Country',
    phase: 'Phase',
    term: 'Glossary',
    source: 'Source',
  },
  filedUnder: (kind: string, count: number): string => {
    const relation = kind === 'source' ? 'rest on it' : 'stand under it';
    return `${count === 0 ? 'No' : count} ${count === 1 ? 'entry' : 'entries'} ${count === 1 ? relation.replace(/^(\w+)/, '$1s') : relation}.`;
  },
  silentOn: (others: number): string =>
    `Nothing is on record about it yet.${others > 0 ? ' What follows matches the other words.' : ''}`,
  slow: 'Still searching. The line seems to be slow.',
  more: (count: number): string => `Show ${count} more`,
  cite: (count: number): string => (count === 1 ? 'Cite this result' : `Cite these ${count} results`),
  failed: 'The search could not be loaded. The connection may have been lost.',
};
