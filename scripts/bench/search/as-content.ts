/**
 * A foreign collection as a content folder of this project, so that its documents are built, indexed and searched by the same
 * code as entries are.
 */
import { limits } from '../../../src/core/document/limits.ts';
import { mostSummaryWords, requiredHeadings } from '../../../src/core/entry.ts';
import { entryFile } from '../../../src/core/paths.ts';
import type { Doc } from './collection.ts';
import { asMarkdown, paragraphsOf, quoted, takeWords } from './plain-text.ts';

export type Content = {
  /** Text of each file, by its path in the content folder. */
  files: ReadonlyMap<string, string>;
  /** Id of the document of each entry, by the id of the entry. */
  docIds: ReadonlyMap<string, string>;
  /** Ids of documents that are too long for one entry, so that their end is left out. */
  shortened: readonly string[];
};

/**
 * Every document as an entry: a title as long as titles may be, the first words of the text as the summary, all the rest as
 * the body. Each word stands once.
 */
export function asContent(docs: readonly Doc[]): Content {
  const files = new Map<string, string>();
  const docIds = new Map<string, string>();
  const shortened: string[] = [];
  for (const [at, doc] of docs.entries()) {
    const id = `doc-${String(at + 1).padStart(4, '0')}`;
    const { text, isShortened } = entryOf(doc, partOf(at));
    docIds.set(id, doc.id);
    files.set(entryFile(kind, id), text);
    if (isShortened) shortened.push(doc.id);
  }
  const parts = [...new Set(docs.map((_, at) => partOf(at)))];
  files.set('vocabulary/themes.yaml', rows(parts, `label: ${noWords}`));
  files.set('sources.yaml', rows(parts, `type: document, title: ${noWords}, shortTitle: ${noWords}`));
  return { files, docIds, shortened };
}

const kind = 'best-practice';

/** Stands where an entry must say something and the collection does not: no search finds it. */
const noWords = '·';

/** Entries under one theme and source; with more, a page of the site would list thousands. */
const partSize = 500;

const longestTitle = 110;
const longestSummary = 600;

/** What an entry may weigh without its front matter and headings. */
const mostBodyBytes = limits.entryBytes - 6_000;

function entryOf(doc: Doc, part: string): { text: string; isShortened: boolean } {
  const ownTitle = paragraphsOf(doc.title);
  const text = paragraphsOf(doc.text);
  // Without a title the first words stand for one.
  const [title, afterTitle] = takeWords(ownTitle.length > 0 ? ownTitle : text, Infinity, longestTitle);
  const [titleRest, textLeft] = ownTitle.length > 0 ? [afterTitle, text] : [[], afterTitle];
  const [summary, textRest] = takeWords(textLeft, mostSummaryWords, longestSummary);
  const body = asMarkdown([...titleRest, ...textRest], mostBodyBytes);
  const [first = '', ...others] = requiredHeadings[kind].map((heading) => `## ${heading}\n`);
  const lines = [
    '---',
    `title: ${quoted(title || noWords)}`,
    `summary: ${quoted(summary || noWords)}`,
    `themes: [${part}]`,
    `sources: [{ source: ${part}, section: ${noWords} }]`,
    '---',
    '',
    first,
    body.text,
    '',
    ...others,
  ];
  return { text: lines.join('\n'), isShortened: body.isShortened };
}

function partOf(at: number): string {
  return `part-${Math.floor(at / partSize) + 1}`;
}

function rows(ids: readonly string[], fields: string): string {
  return ids.map((id) => `- { id: ${id}, ${fields} }\n`).join('');
}
