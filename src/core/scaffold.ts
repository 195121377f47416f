/**
 * The text of a new entry: its fields in the order of the schema, what goes where in the schema's own words, and the
 * headings of its kind. What it makes is read by the same reader and checked by the same rules as any file.
 */
import { distance } from 'fastest-levenshtein';
import { stringify } from 'yaml';
import { entrySchemas, requiredHeadings } from './entry.ts';
import { foldId, toId } from './id.ts';
import type { EntryKind } from './paths.ts';

/** What a writer has answered so far, in the names and shapes of the schema; what is absent is left for later. */
export type Answers = {
  kind: EntryKind;
  fields: Readonly<Record<string, unknown>>;
  /** Markdown under each heading of the kind. */
  body?: Readonly<Record<string, string>>;
};

/** Fields without which an entry of a kind is not valid. */
export function requiredFields(kind: EntryKind): string[] {
  return Object.entries(entrySchemas[kind].shape)
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([name]) => name);
}

/** @param comments whether comments say what goes where, and name the fields that may follow. */
export function scaffold({ kind, fields, body = {} }: Answers, comments: boolean): string {
  const lines = Object.entries(entrySchemas[kind].shape).flatMap(([name, field]) => {
    const description = field.description ?? '';
    const value = fields[name];
    if (value !== undefined) return [...(comments ? [`# ${description}`] : []), fieldText(name, value)];
    return comments ? [`# ${name}: ${description}`] : [];
  });
  const sections = requiredHeadings[kind].map((heading) => {
    const text = body[heading]?.trim() ?? '';
    return text === '' ? `## ${heading}\n` : `## ${heading}\n\n${text}\n`;
  });
  const guidance = comments ? ['#', ...bodyGuidance] : [];
  return `${['---', ...lines, ...guidance, '---'].join('\n')}\n\n${sections.join('\n')}`;
}

/** Comments stand in the front matter only: in the body they would be read as code. */
const bodyGuidance = [
  '# Below the last line of hyphens, write under each heading in your own words, and give the place of each statement:',
  '# <Cite source="id-of-the-source" section="3.6" pages="23" />. Where the source is silent, say so.',
  '# Lines that begin with # are notes for you; delete them when you are done.',
];

/** Text between double quotes: no value can be taken for a number, a date or another field. */
function fieldText(name: string, value: unknown): string {
  return stringify(
    { [name]: value },
    {
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
      lineWidth: 0,
      aliasDuplicateObjects: false,
    },
  ).trimEnd();
}

/** The id that says the point of a title: its words, cut between two of them where they are too many. */
export function idFrom(title: string): string {
  const cut = toId(title);
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const whole = words?.join('-') ?? '';
  // Half a word at the end says nothing.
  return whole.length > cut.length && whole[cut.length] !== '-' ? cut.replace(/-[a-z0-9]*$/, '') : cut;
}

/** Ids this long differ by more than one letter unless one is a slip of the other. */
const long = 12;

/** The taken id that a reader would take for this one: by letters that look alike, by a plural or hyphen, or by one letter. */
export function confusedWith(id: string, taken: Iterable<string>): string | null {
  const shape = lookOf(id);
  for (const other of taken) {
    if (lookOf(other) === shape) return other;
    if (Math.min(id.length, other.length) >= long && distance(id, other) <= 1) return other;
  }
  return null;
}

/** What is left of an id when it is read carelessly. */
function lookOf(id: string): string {
  return foldId(id)
    .split('-')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join('')
    .replace(/[0o]/g, 'o')
    .replace(/[1il]/g, 'l')
    .replace(/[5s]/g, 's');
}
