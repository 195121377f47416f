/** The page about the site and the index of the guide. */
export const about = {
  title: 'About',
  lede: 'A public repository of lessons from peace operations and peacebuilding, made of plain files.',
  sections: [
    {
      id: 'what',
      title: 'What it is',
      paragraphs: [
        'Each entry is one lesson: a claim, where it holds and where it does not, who has to act, how strong the evidence is, what pulls against it, and the page of the source that it comes from.',
        'The first source is a report of May 2008 which found that institutional memory was fragmented and incomplete, and asked for one comprehensive repository that planners can turn to when they need it.',
      ],
    },
    {
      id: 'how',
      title: 'How entries are made',
      paragraphs: [
        'Entries are written from published sources, in the writer’s own words, and reviewed before they are accepted. No claim stands without a page, and none is made stronger than its source. Where the source is silent, the entry says so. Only “How to use it” is the editor’s: it turns a lesson into steps, and adds no claim of fact.',
        'Who must act is either named in the source or inferred by an editor; each entry says which. A recommendation counts as not assessed until somebody shows, with a date and a source, what became of it.',
        'Countries are not ranked, and no single model is called the best.',
      ],
    },
    {
      id: 'limits',
      title: 'What it cannot tell you',
      paragraphs: [
        'It holds what its sources hold. A theme without entries means that nobody has yet added a source on it. Bodies keep the names that they had when the source was written; their pages say what succeeded them.',
      ],
    },
    {
      id: 'use',
      title: 'Using and citing it',
      paragraphs: [
        'The text of the lessons may be shared and adapted, also commercially, with credit: the licence is Creative Commons Attribution 4.0. Every entry carries a reference to copy and files for reference managers.',
        'An address, once published, keeps working: an entry that is renamed leaves a redirect behind. All data can be downloaded in open formats.',
      ],
    },
    {
      id: 'privacy',
      title: 'Privacy',
      paragraphs: [
        'There is no account, no cookie and no measuring of visitors, and no page loads anything from another site. What you search for stays in your browser.',
      ],
    },
  ],
  data: 'The data',
  dataFiles: {
    entries: 'All entries',
    references: 'Cross-references',
    vocabulary: 'Vocabularies and sources',
  },
  guide: {
    title: 'Guide',
    lede: 'How to write, review and maintain the collection, and what each check asks for.',
    groups: {
      contributing: { title: 'Contributing', lede: 'From what you know to an entry, with or without git.' },
      reviewing: { title: 'Reviewing', lede: 'What happens to a contribution, and who decides.' },
      reference: { title: 'Reference', lede: 'To look things up in.' },
      rules: {
        title: 'Rules',
        lede: 'What the checks ask for, each with an example that fails and one that passes.',
      },
    },
  },
};
