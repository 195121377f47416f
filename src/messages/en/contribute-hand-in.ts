/** The end of the form for a contribution: what must be true, and what is made of the answers. */
export const handIn = {
  checklist: {
    title: 'Before you hand it in',
    lede: 'Each of these must be true. A lesson is read by all sides, for years.',
    items: {
      public:
        'It rests on a published source that I have read. Nothing in it is confidential or from an internal document.',
      people:
        'It can put nobody at risk: no names of people who did not publish, no places, dates or details that give somebody away.',
      harm: 'I have asked who could be harmed if a party to a conflict reads it, and found nobody.',
      words: 'It is in my own words, and claims no more than the source says.',
      licence: 'It may be published under CC BY 4.0.',
    },
  },

  /** Of a change to an entry less is asked: the entry has its source. */
  changeChecklist: {
    title: 'Before you hand it in',
    lede: 'Each of these must be true. What you write may be read by anybody.',
    items: {
      public: 'Nothing in it is confidential or from an internal document.',
      people:
        'It can put nobody at risk: no names of people who did not publish, no places, dates or details that give somebody away.',
      licence: 'It may be published under CC BY 4.0.',
    },
  },
  finish: {
    title: 'The file',
    button: 'Check and make the file',
    missing: 'There is something left to do',
    unticked: (item: string) => `Answer: ${item}`,
    ready: 'Your file is ready',
    stale: 'You have changed something since the file was made. Make it again.',
    name: 'File',
    place: (folder: string) => `It belongs in the folder ${folder}.`,
    download: 'Download the file',
    copy: 'Copy the text',
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying: mark the text below and copy it.',
    text: 'The text of the file',
    source: 'For the list of sources',
    sourceHint: 'Your source is new: these lines go to the end of content/sources.yaml.',
    copySource: 'Copy the lines',
    withoutHost:
      'Download the file and give it to the people who keep this collection, in whatever way you reach them. They review it and put it in its place; nothing else is needed.',
    write: 'Send it to the people who keep this collection. Attach the file, or paste its text:',
    host: 'Hand it in on the code host',
    hostHint:
      'Both open in a new tab, with everything filled in. You need an account there, and its name will be seen.',
    newFile: 'Open as a new file',
    newIssue: 'Open as an issue',
    newIssueHint: 'An issue is the simpler one: somebody else makes the file of it.',
    tooLong:
      'Your text is too long to go along in an address. Copy it first, then open the page and paste it there. Nothing is cut.',
    issueTitle: (title: string) => `New lesson: ${title}`,
  },

  contact: { page: 'How to reach them', subject: 'A lesson for the collection' },

  experience: (title: string) => `This will be an example of the recommendation "${title}".`,
  unknownEntry: (id: string) => `There is no entry "${id}" in this collection.`,
  change: {
    title: 'Suggest a change',
    lede: 'Say what should be different. You get a message to hand in; nothing is sent from this page.',
    see: 'Read the entry',
    what: 'What should change, and what to?',
    whatHint: 'Quote the sentence as it is, then write what it should say.',
    why: 'Why? Where does it stand?',
    whyHint: 'The source, with section or page; or what you know that the entry does not say.',
    file: 'The file',
    edit: 'Change the file yourself',
    editHint: 'It opens in an editor on the code host, where you propose the change.',
    button: 'Make the message',
    ready: 'Your message is ready',
    empty: 'Write what should change.',
    issue: 'Open as an issue',
    withoutHost:
      'Copy it and send it to the people who keep this collection, in whatever way you reach them.',
    write: 'Send it to the people who keep this collection. Copy it first, then paste it into the message:',
    issueTitle: (title: string) => `Change to: ${title}`,
    message: (entry: { title: string; file: string; address: string }, what: string, why: string) =>
      `Entry: ${entry.title}\nFile: content/${entry.file}\nAddress: ${entry.address}\n\nWhat should change:\n${what}\n${why === '' ? '' : `\nWhy:\n${why}\n`}`,
  },
};
