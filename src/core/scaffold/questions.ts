import type { Problem } from '../problem.ts';
import type { Repository } from '../repository.ts';
import type { ScaffoldKind } from './scaffold.ts';

/** What may be said of a new file in a command, each as often as it was said. */
export const flags = [
  'title',
  'summary',
  'theme',
  'source',
  'section',
  'pages',
  'addressee',
  'strength',
  'country',
  'entry',
  'id',
] as const;
export type Flag = (typeof flags)[number];
export type Given = Readonly<Partial<Record<Flag, readonly string[]>>>;

/** Something that has to be known before a valid file can be written. */
export type Question = {
  flag: Flag;
  /** One of these is as good. */
  or?: Flag;
  ask: string;
};

const about: readonly Question[] = [
  { flag: 'title', ask: 'Title, a claim in one sentence' },
  { flag: 'summary', ask: 'Summary, what a reader must know in at most 60 words' },
  { flag: 'theme', ask: 'Themes, one to four ids from vocabulary/themes.yaml, with commas' },
];
const where: readonly Question[] = [
  { flag: 'source', ask: 'Source, an id from sources.yaml' },
  { flag: 'pages', or: 'section', ask: 'Printed pages, such as 22-23' },
];

/** What each kind asks for. */
const questions: Readonly<Record<ScaffoldKind, readonly Question[]>> = {
  'best-practice': [...about, ...where],
  recommendation: [
    ...about,
    ...where,
    { flag: 'addressee', ask: 'Who must act, ids from vocabulary/actors.yaml, with commas' },
    { flag: 'strength', ask: 'Strength: must, should, could or suggested, as firmly as the source says it' },
  ],
  'country-experience': [
    ...about,
    ...where,
    { flag: 'country', ask: 'Countries, ids from vocabulary/countries.yaml, with commas' },
  ],
  'reading-list': [
    { flag: 'title', ask: 'Name of the list' },
    { flag: 'summary', ask: 'Purpose, in one or two sentences' },
    { flag: 'entry', ask: 'Ids of the entries to read, in order, with commas' },
  ],
};

/** Those questions of a kind that have no answer yet. */
export function unanswered(kind: ScaffoldKind, given: Given): Question[] {
  const has = (flag: Flag | undefined): boolean =>
    flag !== undefined && (given[flag] ?? []).some((value) => value.trim() !== '');
  return questions[kind].filter(({ flag, or }) => !has(flag) && !has(or));
}

/** '--summary, --theme and --pages or --section' */
export function flagNames(missing: readonly Question[]): string {
  const names = missing.map(({ flag, or }) => (or === undefined ? `--${flag}` : `--${flag} or --${or}`));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** What to add to a command so that it works, with ids that are there. */
export function exampleFlags(missing: readonly Question[], repository: Repository): string {
  const { themes, actors, countries } = repository.vocabulary;
  const [theme] = [...themes.values()].filter(({ broader }) => broader !== undefined);
  const examples: Readonly<Record<Flag, string | undefined>> = {
    title: '"Plan with those who carry the plan out"',
    summary: '"A plan made far away meets the field too late."',
    theme: theme?.id ?? first(themes.keys()),
    source: first(repository.sources.keys()),
    section: '3.6',
    pages: '22-23',
    addressee: first(actors.keys()),
    strength: 'should',
    country: first(countries.keys()),
    entry: first(repository.entries.keys()),
    id: 'plan-with-those-who-deliver',
  };
  return missing.map(({ flag }) => `--${flag} ${examples[flag] ?? '<id>'}`).join(' ');
}

function first(ids: Iterable<string>): string | undefined {
  return [...ids][0];
}

/** The flags whose values some problems are about, so that they can be asked again. */
export function flagsAt(problems: readonly Problem[], given: Given): Flag[] {
  const quoted = problems.flatMap(({ actual }) => (actual === null ? [] : [actual]));
  const isQuoted = (value: string): boolean =>
    // A long value is quoted in part.
    quoted.some((quote) => quote === value || (quote.endsWith('…') && value.startsWith(quote.slice(0, -1))));
  return flags.filter((flag) =>
    (given[flag] ?? [])
      .flatMap((value) => [value, ...value.split(',')])
      .some((value) => isQuoted(value.trim())),
  );
}
