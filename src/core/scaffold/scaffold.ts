/**
 * Answers to the text of a new file. It runs in the browser too, so it imports no schema: what it writes is judged by the
 * checks, from the same text that a contributor takes away.
 */
import { requiredHeadings } from '../headings.ts';
import { maxIdLength, toId } from '../id.ts';
import { type EntryKind, entryFile, listFolder } from '../paths.ts';
import { fieldOrders, namesOf } from './field-order.ts';
import { fieldTexts } from './yaml-text.ts';

export type ScaffoldKind = EntryKind | 'reading-list';

export type Answers = {
  kind: ScaffoldKind;
  /** Front matter as plain data in the names and shapes of the schema (strings, lists, mappings); absent fields are left out. */
  fields: Readonly<Record<string, unknown>>;
  /** Markdown under each heading of the kind (requiredHeadings), by heading; missing ones are left empty. */
  body?: Readonly<Record<string, string>>;
  /** What goes where, to be written as comments; see comments.ts, which takes it from the schemas. */
  comments?: Comments | false;
};

/** A sentence for each field, and one for each heading of the body. */
export type Comments = {
  fields: Readonly<Record<string, string>>;
  headings: Readonly<Record<string, string>>;
};

/** The text of a file: fields in the order of the schema, then the headings of the kind with their text. */
export function scaffold({ kind, fields, body = {}, comments }: Answers): string {
  const headings = kind === 'reading-list' ? [] : requiredHeadings[kind];
  const written = fieldTexts(fields, fieldOrders[kind]);
  const front = written.flatMap(({ name, lines }) => [
    ...(comments ? commentLine(comments.fields, name) : []),
    ...lines,
  ]);
  const names = written.map(({ name }) => name);
  const rest = comments ? remarks(kind, names, comments) : [];
  const sections = headings.flatMap((heading) => [`## ${heading}`, bodyText(body, heading)]);
  const more = Object.keys(body)
    .filter((heading) => !headings.includes(heading))
    .map((heading) => bodyText(body, heading));
  const blocks = [...sections, ...more].filter((block) => block !== '');
  return `${['---', ...front, ...rest, '---'].join('\n')}\n${blocks.map((block) => `\n${block}\n`).join('')}`;
}

/** The id that a title suggests: its words in lower case; the small ones left out where it is long, and no word cut. */
export function idFrom(title: string): string {
  const latin = title
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter);
  // Folded a word at a time, because a whole title may be longer than an id.
  const all = latin
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((word) => toId(word).split('-'))
    .filter((word) => word !== '');
  const weighty = all.filter((word) => !smallWords.has(word));
  const words = all.join('-').length > comfortable && weighty.length > 0 ? weighty : all;
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > maxIdLength) break;
    id = longer;
  }
  return id;
}

/** The file of an entry or list, from the content folder: 'best-practices/<id>.mdx'. */
export function fileOf({ kind }: Pick<Answers, 'kind'>, id: string): string {
  return kind === 'reading-list' ? `${listFolder}/${id}.mdx` : entryFile(kind, id);
}

function commentLine(comments: Readonly<Record<string, string>>, name: string): string[] {
  return Object.hasOwn(comments, name) ? [`# ${comments[name]}`] : [];
}

/** Comments on what is not there yet: the other fields, and the text under each heading. */
function remarks(kind: ScaffoldKind, written: readonly string[], comments: Comments): string[] {
  const others = namesOf(fieldOrders[kind]).filter((name) => !written.includes(name));
  const headings = Object.entries(comments.headings);
  return [
    ...(others.length > 0 ? ['#', '# Other fields, to add where they help:'] : []),
    ...others.map((name) => `#   ${name}: ${comments.fields[name] ?? ''}`.trimEnd()),
    ...(headings.length > 0 ? ['#', '# The text below:'] : []),
    ...headings.map(([heading, text]) => `#   ${heading}: ${text}`),
    ...(headings.length > 0
      ? ['#   After each statement, its place: <Cite source="norway-2008" pages="23" />']
      : []),
    '#',
    '# Delete these comments when you are done.',
  ];
}

function bodyText(body: Readonly<Record<string, string>>, heading: string): string {
  const text = Object.hasOwn(body, heading) ? (body[heading] ?? '') : '';
  return text.replace(/\r\n?/g, '\n').replace(/^(?:[^\S\n]*\n)+|\s+$/g, '');
}

/** Letters that do not come apart into a plain one and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Characters that an address may have before small words are left out of it. */
const comfortable = 50;

/** Words without which a title still says its point; "not" and "no" are none of them. */
const smallWords: ReadonlySet<string> = new Set(
  'a an the of for to in on at by and or with from that this these those their its is are was were be been it as who which'.split(
    ' ',
  ),
);
