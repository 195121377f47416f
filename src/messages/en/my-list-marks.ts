/** "Add to my list", wherever an entry stands. */
export const myListMarks = {
  link: 'My list',
  add: 'Add to my list',
  isIn: 'In my list',
  /** What a list is called that nobody has named. */
  untitled: 'My list',
  added: 'Added to',
  removed: 'Removed from',
  full: 'This list has as many entries as a list can have. Begin another one:',
  noRoom: 'Not added: this browser has no room left for this site. See',
  off: 'Not added: this browser keeps nothing for this site. See',
};
