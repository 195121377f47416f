import type { EntryKind } from '../paths.ts';
import type { Place, Problem } from '../problem.ts';
import type { Plain } from './yaml.ts';

/** What a file of the content folder is, as its place says. */
export type DocumentKind = EntryKind | 'reading-list' | VocabularyName | 'sources' | 'published';

export const vocabularyNames = ['themes', 'actors', 'countries', 'phases', 'levels', 'glossary'] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** A heading of the body; `id` is its fragment in the page, prefixed so that no heading takes over another element. */
export type Heading = { depth: number; text: string; id: string; place: Place };

/** A link of the body, as written; `text` is what a reader sees of it. */
export type Link = { href: string; text: string; place: Place };

/** A component or element of the body as written, with its plain attributes. */
export type Element = {
  name: string;
  attributes: Record<string, string>;
  /** Text that stands inside it. */
  text: string;
  place: Place;
};

/** Something that MDX would run, or an image: found, named, and never run, fetched or shown. */
export type Refused = {
  what: 'expression' | 'module' | 'attribute' | 'element' | 'handler' | 'image';
  source: string;
  place: Place;
};

/** A hole in the HTML of a body, filled when the whole repository is known. */
export type Reference =
  | { type: 'entry-address'; target: string }
  | { type: 'cite'; source: string; section: string | null; pages: string | null }
  | { type: 'term-address'; term: string }
  | { type: 'callout-label'; kind: string };

/** The HTML of a body: text that is safe as it stands, and holes between. */
export type Html = readonly (string | Reference)[];

/** One file, read and parsed; nothing in it refers to any other file yet, so it can be cached by its digest. */
export type Document = {
  file: string;
  kind: DocumentKind;
  /** The file name without its ending. */
  id: string;
  /** Front matter of an entry or list, or the rows of a table; null where it could not be read. */
  data: Plain | null;
  html: Html;
  /** The body as plain text, headings included, for search and counts. */
  text: string;
  /** For each line of `text`, the line of the file on which it begins. */
  textLines: readonly number[];
  headings: readonly Heading[];
  links: readonly Link[];
  elements: readonly Element[];
  refused: readonly Refused[];
  /** Places of the values of `data`, by path ('sources/0/pages'); of a name, with '@' before the path. */
  places: Record<string, Place>;
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
  /** What kept the file from being read as it should. */
  problems: readonly Problem[];
};

/** A file of which nothing is known but its place. */
export const nothingRead: Omit<Document, 'file' | 'kind' | 'id'> = {
  data: null,
  html: [],
  text: '',
  textLines: [],
  headings: [],
  links: [],
  elements: [],
  refused: [],
  places: {},
  bodyLine: 1,
  problems: [],
};
