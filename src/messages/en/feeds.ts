/** Feeds, and the line that leads to them. */
export const feeds = {
  follow: 'Follow:',
  formats: { xml: 'Atom', json: 'JSON Feed' },
  title: (of: string, siteName: string) => `${of} - ${siteName}`,
  everything: 'What is new or changed, in all of the collection.',
  under: (term: string) => `What is new or changed under ${term}.`,
  inList: (list: string) => `What is new or changed in the list ${list}, and the list itself.`,
};
