/** Texts in and about the course file of a reading list. */
export const course = {
  file: 'Course file for Moodle or Canvas',
  about: 'About this list',
  audience: 'For:',
  aims: 'What you can do afterwards',
  contents: 'Contents',
  assembledBy: (names: string) => `Put together by ${names}.`,
  /** Where the list stands, before its address. */
  standsAt: 'The list, as it is today:',
  /** What the course file is under, after the name of the site. */
  licence: (site: string, licence: string) => `From ${site}, under ${licence}.`,
  notes: (section: string) => `Notes and questions: ${section}`,
  note: 'Why it is here:',
  question: 'To discuss:',
  superseded: (titles: string) => `Superseded by: ${titles}.`,
  source: 'Source',
};
