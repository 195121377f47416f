import { form } from './contribute-form.ts';
import { handIn } from './contribute-hand-in.ts';

/** The form for a contribution: what stands on the page, and what its script says. */
export const contribute = {
  title: 'Contribute a lesson',
  lede: 'Ten minutes, no account and no technical knowledge. The form asks one thing at a time, says at once what to mend, and gives you a file to hand in.',
  promise:
    'What you write stays in this browser until you hand it in yourself. Nothing is sent from this page.',
  guide: 'How to write a good lesson',

  kind: { title: 'What kind of lesson is it?', hint: 'The headings of the text follow from it.' },
  required: {
    title: 'The claim, and where it stands',
    lede: 'These are required. Each is short.',
  },
  body: {
    title: 'The text',
    lede: 'Plain sentences in your own words; an empty line begins a new paragraph. Where the source is silent, say so.',
    cite: 'Insert the place in the source',
    citeFor: (heading: string) => `Insert the place in the source into "${heading}"`,
  },
  more: {
    title: 'More',
    lede: 'All optional. It helps readers to find the lesson, and to know when it holds.',
  },
  name: {
    title: 'Your name',
    withheld: 'Leave my name out',
    withheldHint:
      'Nothing in the file says who wrote it. An account on a code host has a name: to stay unnamed, give the file to somebody who hands it in for you.',
    given: 'Name me, or my organization, as the writer',
    label: 'Name as it should be shown',
  },

  ...form,
  check: {
    title: 'Checks',
    waiting: 'The checks begin as you write.',
    failed:
      'The checks could not be loaded. When you are connected, load the page again: your draft comes back.',
    failedWithoutDraft:
      'The checks could not be loaded, and this browser keeps no draft: copy your text before you load the page again.',
    retry: 'Load the page again',
    clean: 'Nothing to mend so far.',
    problems: (count: number) => (count === 1 ? '1 thing to mend' : `${count} things to mend`),
    advice: (count: number) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
    expected: (what: string) => `Expected: ${what}.`,
    open: 'Still to fill',
    ready: 'Everything is filled and sound.',
  },
  alike: {
    title: 'This may already be here',
    lede: 'If one of these says it, suggest a change there: a further source makes it stronger.',
  },
  draft: {
    promise:
      'A draft is kept in this browser as you write, and nowhere else. On a shared computer, delete it when you are done.',
    saved: (time: string) => `Draft kept in this browser at ${time}.`,
    restored: (day: string) => `Your draft of ${day} is back.`,
    remove: 'Delete the draft',
    removed: 'The draft is deleted.',
    undo: 'Bring it back',
    off: 'This browser keeps nothing for this page, so there is no draft: finish in one go, or copy your text before you leave.',
    full: 'There is no room left in this browser, so the draft is no longer kept. Copy your text before you leave.',
    damaged:
      'There is a draft in this browser that cannot be read. It is left as it is, and nothing new is kept until you delete it.',
    show: 'Show what is stored',
  },
  preview: {
    title: 'Preview',
    lede: 'How the page will look.',
    broken: 'The text is shown once the mistakes in it are mended.',
    untitled: 'The title will stand here',
  },

  ...handIn,

  listsFailed: 'The lists of terms and sources could not be loaded.',
  listsRetry: 'Load them again',

  plain: {
    title: 'Without the form',
    script: 'The form needs JavaScript, which is off or could not be loaded. You can write the file by hand:',
    steps: [
      'Copy the text for the kind of lesson into a plain text file, in any editor.',
      'Fill in the required fields: title, summary, themes and sources, and for a recommendation who must act and how firmly, for a country experience the countries.',
      'Write a few sentences under each heading, in your own words, with the page of the source.',
      'Name the file after its point, in lower-case letters with hyphens, such as plan-with-those-who-deliver.mdx.',
      'Go through the list under "Before you hand it in", then give the file to the people who keep this collection.',
    ],
    issue: 'Or describe the lesson in an issue on the code host; somebody will write the file.',
    issueLink: 'Open an issue',
    fields: 'All fields, and the terms to choose from',
  },

  home: {
    title: 'Know a lesson that is missing?',
    text: 'Something that worked, or failed, and that is written down in public. It takes about ten minutes, without an account.',
    link: 'Contribute a lesson',
  },
  onEntry: {
    suggest: 'Suggest a change',
    tried: 'Has your mission tried this?',
    triedLink: 'Add what happened',
  },
};
