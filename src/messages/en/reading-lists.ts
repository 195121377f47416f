/** Pages of reading lists. */
export const readingLists = {
  title: 'Reading lists',
  one: 'Reading list',
  length: 'To read',
  lede: 'Entries chosen and put in order for a task or a course, with minutes to read and questions to discuss.',
  tasks: 'Before you act',
  courses: 'For courses and self-study',
  audience: 'For',
  aims: 'What you can do afterwards',
  contents: 'Contents',
  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  /** `untimed` of the sources have no length that is known. */
  total: (entries: number, minutes: number, sources = 0, untimed = 0) =>
    [
      [
        ...(entries === 0 && sources > 0 ? [] : [entries === 1 ? '1 entry' : `${entries} entries`]),
        ...(sources === 0 ? [] : [sources === 1 ? '1 source' : `${sources} sources`]),
      ].join(' and '),
      `about ${minutes === 1 ? '1 minute' : `${minutes} minutes`} to read`,
      ...(untimed === 0 ? [] : [`not counting ${untimed === 1 ? '1 source' : `${untimed} sources`}`]),
    ].join(', '),
  source: 'Source',
  withdrawnKind: 'Withdrawn',
  withdrawn: 'This entry was withdrawn. The list keeps its place until another takes it.',
  pastReview: (date: string) => `Was to be reviewed by ${date}; read it with care.`,
  question: 'To discuss',
  note: 'Why it is here',
  superseded: 'Superseded by',
  cite: 'Cite this list',
  empty:
    'No reading list has been published yet. Lists are files like entries: the guide says how to put one together.',
};
