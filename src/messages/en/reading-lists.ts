/** Pages of reading lists. */
export const readingLists = {
  title: 'Reading lists',
  lede: 'Entries chosen and put in order for a task or a course, with minutes to read and questions to discuss.',
  tasks: 'Before you act',
  courses: 'For courses and self-study',
  audience: 'For',
  aims: 'What you can do afterwards',
  contents: 'Contents',
  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  total: (entries: number, minutes: number) =>
    `${entries === 1 ? '1 entry' : `${entries} entries`}, about ${minutes === 1 ? '1 minute' : `${minutes} minutes`} to read`,
  question: 'To discuss',
  note: 'Why it is here',
  superseded: 'Superseded by',
  cite: 'Cite this list',
  empty:
    'No reading list has been published yet. Lists are files like entries: the guide says how to put one together.',
};
