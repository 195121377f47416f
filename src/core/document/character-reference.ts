import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Problem, problem } from '../problem.ts';
import { blanked, refusedCharacter } from './characters.ts';
import { limits } from './limits.ts';

/**
 * Control characters that a body writes as `&#x202E;`, unseen when its bytes were read: each is named, and blotted out of
 * the tree.
 * @param bodyLine line of the file on which the body begins, from 1.
 */
export function characterReferences(file: string, tree: Root, bodyLine: number): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node: Nodes) => {
    const clean = (text: string): string => {
      const code = refusedCharacter(text);
      if (code === null) return text;
      if (problems.length < limits.problems) problems.push(reference(file, node, bodyLine, code));
      return blanked(text);
    };
    if (node.type === 'text') node.value = clean(node.value);
    else if (node.type === 'link' || node.type === 'definition') {
      node.url = clean(node.url);
      if (node.title) node.title = clean(node.title);
    } else if (node.type === 'code') {
      if (node.lang) node.lang = clean(node.lang);
      if (node.meta) node.meta = clean(node.meta);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        if (typeof attribute.value === 'string') attribute.value = clean(attribute.value);
      }
    }
  });
  return problems;
}

function reference(file: string, { position }: Nodes, bodyLine: number, code: string): Problem {
  return problem({
    rule: 'valid-utf8',
    file,
    place: { line: (position?.start.line ?? 1) + bodyLine - 1, column: position?.start.column ?? 1 },
    reason: `The text writes the control character ${code} by its number.`,
    actual: code,
    expected: 'visible characters, spaces and line ends',
    help: 'Delete what stands between "&#" and ";", and these signs.',
  });
}
