import type { SuggestedKind } from '../../core/search/suggestible.ts';

/** What is suggested while a reader types. A file of its own: the browser loads it on every page with a search box. */
export const suggestions = {
  label: 'Suggestions',
  goTo: 'Go to',
  kind: {
    theme: 'Theme',
    actor: 'Actor',
    country: 'Country',
    'empty-country': 'Country, no entry yet',
    phase: 'Phase',
    term: 'Glossary',
    source: 'Source',
    'reading-list': 'Reading list',
    'best-practice': 'Entry: best practice',
    recommendation: 'Entry: recommendation',
    'country-experience': 'Entry: country experience',
  } satisfies Record<SuggestedKind, string>,
  count: (count: number): string =>
    `${count} ${count === 1 ? 'suggestion' : 'suggestions'}. The down arrow leads to ${count === 1 ? 'it' : 'them'}.`,
};
