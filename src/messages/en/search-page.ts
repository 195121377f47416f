/** The search page as it is built. */
export const searchPage = {
  title: 'Search',
  description: 'Search the lessons, and narrow them by kind, theme, country, actor and phase.',
  label: 'Search the lessons',
  hint: 'A question, a term or an acronym. Put a phrase between quotation marks.',
  button: 'Search',
  narrow: 'Narrow the results',
  sort: 'Sort by',
  sortOrder: { relevance: 'Relevance', title: 'Title', date: 'Newest' },
  chosen: 'Chosen',
  clear: 'Clear all',
  results: 'Results',
  nothingNext:
    'The sources are few so far: that they are silent says nothing about the matter itself. Try other words, or remove what is chosen.',
  startAgain: 'Show all entries',
  covered: 'What the repository covers',
  missing: 'Is there a lesson on this with a public source?',
  contribute: 'How to contribute it',
  group: 'Group by kind',
  retry: 'Try again',
  withoutScript: 'Search needs JavaScript, which is off or could not be loaded. These pages work without it:',
};
