/** The home page. */
export const home = {
  title: 'Lessons from peace operations',
  lede: 'What worked, what failed, what was asked of whom, and what became of it. Every lesson names its page in the source.',
  searchLabel: 'What do you need to know?',
  example: 'For example',
  examples: [
    'who leads planning in the field',
    'DSRSG triple hat',
    'money for early recovery',
    'drawdown without gaps',
  ],
  tasks: 'Where to begin',
  newest: 'Newest',
  kinds: 'Three kinds of entry',
  kindMeaning: {
    'best-practice': 'Something that was seen to work, or to fail, and can be used again.',
    recommendation: 'Something that a body was asked to do, how firmly, and what became of it.',
    'country-experience': 'What was tried in a country, and what it showed.',
  },
  themes: 'By theme',
  phases: 'By phase',
  countries: 'By country',
  actors: 'By actor',
  all: {
    themes: 'All themes',
    phases: 'What each phase means',
    countries: 'All countries',
    actors: 'All actors',
    lists: 'All reading lists',
    newest: 'All entries, the newest first',
  },
  empty: 'The collection holds no entry yet. The first one can be yours.',
};
