/** What a list can be used for: words that are loaded when somebody does. */
export const myListUse = {
  copied: 'The link is copied.',
  notCopied: 'The browser does not allow copying: mark the link and copy it.',
  long: 'It is long: some programs for mail and chat cut such links. Try it, or send the file.',
  tooLong: 'The list is too large for a link. Save it as a file and send that.',
  code: 'The link as a code for cameras',
  missing: {
    title: 'Give the list a title.',
    purpose: 'Say what it is for, under purpose.',
    items: 'Put an entry on it.',
  },
  incomplete: 'A curated list needs more:',
  taken: (id: string) =>
    `A curated list "${id}" is there already. Give yours another title, or suggest a change to that one.`,
  unchecked: (id: string) => `Whether "${id}" is still free could not be found out.`,
  issueTitle: (title: string) => `New reading list: ${title}`,
  preparing: (done: number, all: number) => `Loading entry ${done} of ${all}.`,
  ready: 'The booklet is ready.',
  readyWithout: (ids: readonly string[]) =>
    `The booklet is ready, without what could not be loaded: ${ids.join(', ')}.`,
  nothing: 'There is nothing on the list yet.',
  failed: 'It could not be loaded. Are you without a network?',
  open: 'Open this list on the site',
  contents: 'Contents',
  references: 'References',
  made: (date: string) => `Made on ${date}.`,
  personal: (site: string) =>
    `A personal list, made with ${site}. The notes and questions are those of whoever made it.`,
};
