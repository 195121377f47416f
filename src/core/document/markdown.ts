import type { Root } from 'mdast';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdx } from 'micromark-extension-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { type Problem, problem } from '../problem.ts';

/** A body of a file to its tree, and what is wrong with it. `bodyLine` is the line of the file on which it begins, from 1. */
export type MarkdownParser = (
  file: string,
  text: string,
  bodyLine: number,
) => { tree: Root; problems: Problem[] };

/**
 * Text to tree, in the syntax of MDX without its programs: elements and braces are seen as what they are, and nothing
 * in braces is looked into. The tree that is checked is the tree that is rendered.
 */
export function parseMarkdown(file: string, text: string, bodyLine: number): ReturnType<MarkdownParser> {
  const problems: Problem[] = [];
  let source = text;
  // The parser stops at its first mistake. It is named, blotted out, and the text read again, so that all are found.
  for (let attempt = 0; attempt < mostMistakes; attempt += 1) {
    try {
      return { tree: parser.parse(source), problems };
    } catch (error) {
      const offset = offsetOf(error, source);
      if (offset === null) throw error;
      problems.push(syntaxProblem(file, source, offset, bodyLine));
      source = `${source.slice(0, offset)} ${source.slice(offset + 1)}`;
    }
  }
  return { tree: { type: 'root', children: [] }, problems };
}

const mostMistakes = 20;

const parser = unified().use(remarkParse).use(restrictedMdx).freeze();

function restrictedMdx(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [mdx()];
  data.fromMarkdownExtensions = [mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()];
}

/** Where the mark stands that the parser could not make sense of: the last `<` or `{` before the place it names. */
function offsetOf(error: unknown, source: string): number | null {
  if (typeof error !== 'object' || error === null || !('place' in error)) return null;
  const place = error.place as { offset?: number; start?: { offset?: number } } | undefined;
  const named = place?.start?.offset ?? place?.offset;
  const from = Math.min(named ?? source.length, source.length);
  for (let at = from; at >= 0; at -= 1) {
    if (source[at] === '<' || source[at] === '{') return at;
  }
  const first = source.search(/[<{]/);
  return first === -1 ? null : first;
}

function syntaxProblem(file: string, source: string, offset: number, bodyLine: number): Problem {
  const before = source.slice(0, offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const rest = source.slice(offset).split('\n')[0] ?? '';
  const [reason, help] = explain(rest);
  return problem({
    rule: 'valid-mdx',
    file,
    place: { line: bodyLine + before.length - 1, column },
    reason,
    actual: rest,
    help,
  });
}

function explain(rest: string): [reason: string, help: string] {
  if (rest.startsWith('<!--')) {
    return [
      'Comments in angle brackets are not allowed.',
      'Delete the comment: readers of the file can see it.',
    ];
  }
  const address = /^<([a-z][a-z0-9+.-]*:[^>\s]*|[^@>\s]+@[^>\s]+)>/i.exec(rest);
  if (address) {
    const href = /^[^@]*:/.test(address[1] ?? '') ? address[1] : `mailto:${address[1]}`;
    return [
      'An address in angle brackets is not allowed.',
      `Write a link with words that say where it leads: [Report of the panel](${href}).`,
    ];
  }
  if (rest.startsWith('{')) {
    return ['An opening brace has no closing one.', 'Write round brackets; text in braces is not allowed.'];
  }
  const closing = /^<\/([A-Za-z][\w-]*)/.exec(rest);
  if (closing)
    return [`"</${closing[1]}>" closes nothing that is open here.`, 'Delete it, or add what it closes.'];
  const element = /^<([A-Za-z][\w-]*)/.exec(rest);
  if (element) {
    return [
      `"<${element[1]}" is opened but not closed as it should be.`,
      `Close it: <${element[1]} ... /> if it stands alone, </${element[1]}> after its text if not.`,
    ];
  }
  return ['The sign "<" begins an element here.', 'Write it in words: "less than", "fewer than", "below".'];
}
