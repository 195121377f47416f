import type { Nodes, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { mdxToMdast } from 'satteri';
import type { Document } from '../core/document/document.ts';
import { type MarkdownParser, parseMarkdown } from '../core/document/markdown.ts';
import { parseDocumentWith } from '../core/document/parse.ts';
import type { SourceFile } from '../core/document/source-file.ts';

/** What `parseDocument` gives, in half the time. */
export function parseFile(source: SourceFile): Document {
  return parseDocumentWith(quickly, source);
}

/**
 * A plain body is read by a parser in machine code, in a tenth of the time; all others, and all that hold a mistake, by the one
 * that finds and names it. Both give the same tree, or a test fails.
 */
const quickly: MarkdownParser = (file, text, bodyLine) => {
  const tree = unlike.test(text) ? null : plainTree(text);
  return tree === null ? parseMarkdown(file, text, bodyLine) : { tree, problems: [] };
};

/**
 * What the two parsers do not read alike, or what nearly no entry holds: escapes, references, braces, code, underscores and long
 * runs of stars; blocks that begin as a program does; definitions of links; an element before spaces at the end of a line.
 */
const unlike =
  /[&\\{}`~|\0\r\t]|\*{3}|_|\]:|<(?![A-Za-z/])|> +$|^[ >]*(?:[-+*] +|\d+[.)] +)*(?:import|export)\b/m;

function plainTree(text: string): Root | null {
  try {
    const tree = mdxToMdast(text, { features: { gfm: false, frontmatter: false } }) as Root;
    return isKnown(tree) ? tree : null;
  } catch {
    // The other one says what is wrong.
    return null;
  }
}

type Types = ReadonlySet<string>;
const phrases: Types = new Set<Nodes['type']>([
  'text',
  'emphasis',
  'strong',
  'link',
  'break',
  'mdxJsxTextElement',
]);
const blocks: Types = new Set<Nodes['type']>([
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'thematicBreak',
  'mdxJsxFlowElement',
]);
const items: Types = new Set<Nodes['type']>(['listItem']);

/** What may stand in what; all that is not here is left to the other parser. */
const within: ReadonlyMap<string, Types> = new Map<Nodes['type'], Types>([
  ...(['root', 'blockquote', 'listItem', 'mdxJsxFlowElement'] as const).map(
    (type) => [type, blocks] as const,
  ),
  ...(['paragraph', 'heading', 'emphasis', 'strong', 'link', 'mdxJsxTextElement'] as const).map(
    (type) => [type, phrases] as const,
  ),
  ['list', items],
]);

/** Whether all in a node is known, and stands where the other parser would put it: this one has made blocks of phrases. */
function isKnown(node: Nodes): boolean {
  const isElement = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  if (isElement && !node.attributes.every(isText)) return false;
  if (!('children' in node)) return true;
  const known = within.get(node.type);
  return known !== undefined && node.children.every((child) => known.has(child.type) && isKnown(child));
}

function isText({ type, value }: MdxJsxTextElement['attributes'][number]): boolean {
  return type === 'mdxJsxAttribute' && typeof value === 'string';
}
