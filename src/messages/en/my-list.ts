/** What the script of the page of personal lists says. */
export const myList = {
  untitled: 'My list',
  newTitle: 'New list',
  otherTab: (title: string) => `${title.slice(0, 96)} (other tab)`,
  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  total: (entries: number, minutes: number) =>
    `${entries === 1 ? '1 entry' : `${entries} entries`}, about ${myList.minutes(minutes)} to read`,
  superseded: 'Superseded by',
  overdue: (date: string) => `It was to be reviewed by ${date}: ask whether it still holds.`,
  unknown: (id: string) => `There is no entry "${id}" in this collection. It may have been withdrawn.`,
  notLoaded: 'The entry could not be loaded.',
  tryAgain: 'Try again',
  theList: 'the list',
  sectionName: (at: number) => `Section ${at}`,
  /** Names of buttons, for those who hear them one by one. */
  of: (button: string, what: string) => `${button}: ${what}`,

  did: {
    text: 'a text',
    importance: 'an importance',
    moved: (title: string, at: number, all: number, section: string) =>
      `"${title}" is number ${at} of ${all} in ${section}.`,
    edge: (title: string, step: number) => `"${title}" stands ${step < 0 ? 'first' : 'last'} already.`,
    removed: (title: string) => `"${title}" is removed.`,
    sectionAdded: 'A section is added.',
    sectionRemoved: 'The section is removed; its entries stand in the one beside it.',
    sectionMoved: (title: string, at: number, all: number) => `${title} is section ${at} of ${all}.`,
    newList: 'A new list is begun.',
    listRemoved: (title: string) => `The list "${title}" is deleted.`,
    allRemoved: 'Everything is deleted. Undo brings your lists back as long as this page is open.',
    elsewhere: 'a change made in another tab',
    kept: (title: string) => `"${title}" is now a list of yours.`,
    copied: (title: string) => `Your copy of "${title}" is made. What you change here changes nothing there.`,
    opened: (title: string) => `"${title}" is opened as a list of yours.`,
  },
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
  fullShelf: 'There are as many lists as there can be. Delete one first.',
  fullSections: 'There are as many sections as there can be.',

  off: 'This browser keeps nothing for this site. You can work here, and must save your list as a file before you close the page.',
  full: 'This browser has no room left for this site: the last changes are not kept. Save your list as a file before you close the page.',
  keptAgain: 'Your lists are kept again.',
  damaged:
    'Something that was kept here cannot be read, or not all of it. It is set aside as it is, and nothing of it is lost:',
  damagedUnkept:
    'Something that was kept here cannot be read, and there is no room to set it aside. Nothing is written over it: save it, delete it, and what you do here will be kept.',
  saveDamaged: 'Save what is there as a file',
  removeDamaged: 'Delete it',
  conflict:
    'Another tab changed the same list at the same time. Both are kept: see the list with "(other tab)".',
  elsewhere: 'Your lists were changed in another tab; this is how they stand now.',

  problem: {
    'not-a-list': 'This is no list of this site.',
    'newer-version': 'This list was made by a newer version of this site. Load the page anew and try again.',
    damaged: 'This list is damaged: a part of it is missing, or was changed on the way. Ask for it again.',
    'too-large': 'This is larger than any list can be.',
  },
  dropped: 'Not taken over, because it cannot be read or goes beyond what a list can hold:',
  copying: {
    none: (id: string) => `There is no curated list "${id}" here.`,
    failed: 'The curated list could not be loaded.',
    sources: 'Left behind, because a list of yours holds entries that stand here:',
  },
  notLoadedPart: 'A part of this page could not be loaded. Are you without a network?',
};
