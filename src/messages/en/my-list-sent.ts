/** What a list that somebody sent says beside its own words. */
export const myListSent = {
  audience: 'For',
  aims: 'What readers can do afterwards',
  question: 'To discuss',
  importance: { essential: 'Essential', recommended: 'Recommended', optional: 'Optional' },
};
