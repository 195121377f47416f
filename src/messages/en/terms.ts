/** A number as people read it: 3,000. */
const written = (count: number) => count.toLocaleString('en');

/** Pages of themes, countries, actors and phases, and the glossary. */
export const terms = {
  entries: (count: number) => (count === 1 ? '1 entry' : `${written(count)} entries`),
  written,
  none: 'none yet',
  counted: (label: string, count: number) => `${label} (${count})`,
  pages: {
    label: 'Pages of this listing',
    title: (title: string, number: number) => `${title}, page ${number}`,
    entries: 'Entries',
    asksAndEntries: 'Asks and entries',
    position: (what: string, first: number, last: number, all: number) =>
      `${what} ${written(first)} to ${written(last)} of ${written(all)}`,
    page: (number: number) => `Page ${number}`,
    previous: 'Previous',
    next: 'Next',
  },
  searchWithin: (label: string) => `Search within ${label}`,
  inOtherLanguages: 'In other languages',
  empty: {
    title: 'No entry yet',
    why: 'No entry carries this term. That says what the sources read so far hold, not that there is nothing to learn.',
    next: 'Know a report that does? Contribute a lesson from it, or look at a neighbouring page.',
    contribute: 'Contribute a lesson',
  },
  themes: {
    title: 'Themes',
    lede: 'What the lessons are about. Each narrower theme belongs to one top theme; an entry under it is found under both.',
    narrower: 'Narrower themes',
  },
  countries: {
    title: 'Countries',
    lede: 'Where the lessons come from. The order is alphabetical; nothing here ranks one country against another.',
    rest: {
      title: 'No experience on record yet',
      text: 'The sources read so far hold no lesson from these countries; that says nothing of the countries themselves. Do you know of one?',
      contribute: 'Contribute a country experience',
    },
    empty: {
      title: 'No experience on record yet',
      why: (label: string) =>
        `No entry is filed under ${label}. That says what the sources read so far hold, not that there is nothing to learn from it.`,
      next: 'Were you there, or do you know a public report? Write down what happened and what it taught.',
      contribute: 'Contribute a country experience',
    },
  },
  actors: {
    title: 'Actors',
    lede: 'The bodies that are asked to act, and those that the lessons are about. A body keeps the name it had in the source. Each line counts what it is asked to do, and the entries about it.',
    asked: 'What it is asked to do',
    askedNone: 'No entry asks this body to do anything.',
    about: 'What is said about it',
    succeeded: 'What succeeded it',
    succeededBy: (name: string, year: string | null) => (year === null ? name : `${name} (${year})`),
    asks: (count: number) => (count === 1 ? '1 ask' : `${count} asks`),
    mentions: (count: number) => `${count} about it`,
    roleHeading: { lead: 'To lead', decide: 'To decide', support: 'To support', fund: 'To fund' },
  },
  phases: {
    title: 'Phases',
    lede: 'When in the life of an operation a lesson matters. Phases overlap and return: they are tags, not a sequence.',
  },
  glossary: {
    title: 'Glossary',
    lede: 'Acronyms and terms as the entries use them.',
    editorial: 'Editor’s wording',
    editorialMeaning:
      'Where a meaning or the words behind an acronym are an editor’s and not in the source, they carry the mark',
    usedIn: (count: number) => (count === 1 ? 'Used in 1 entry' : `Used in ${count} entries`),
    more: (count: number) => (count === 1 ? 'and 1 more entry' : `and ${count} more entries`),
    unused: 'No entry uses it yet.',
    letters: 'Letters',
    empty: 'The glossary holds no term yet. Terms are added with the entries that use them.',
  },
};
