import Slugger from 'github-slugger';
import type { Definition, Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { activeElements, attributesOf } from './allowed.ts';
import type { Document, Element, Heading, Link, Refused } from './document.ts';

export type Inventory = Pick<Document, 'text' | 'textLines' | 'headings' | 'links' | 'elements' | 'refused'>;

/**
 * Everything in a tree that a rule may have an opinion on, with its place. It judges nothing itself; as it goes it
 * gives each heading its id, so that the page and the index name the same one.
 * @param source the text of the body. @param bodyLine line of the file on which it begins, from 1.
 */
export function takeInventory(tree: Root, source: string, bodyLine: number): Inventory {
  const headings: Heading[] = [];
  const links: Link[] = [];
  const elements: Element[] = [];
  const refused: Refused[] = [];
  const slugger = new Slugger();
  const definitions = new Map<string, Definition>();

  const placeOf = (node: Nodes) => ({
    line: (node.position?.start.line ?? 1) + bodyLine - 1,
    column: node.position?.start.column ?? 1,
  });
  const sourceOf = (node: Nodes): string =>
    source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const refuse = (what: Refused['what'], node: Nodes, text = sourceOf(node)): void => {
    refused.push({ what, source: text, place: placeOf(node) });
  };

  // Nearly no entry holds any, and to go through a tree takes as long as to make it.
  if (source.includes(']:')) {
    visit(tree, 'definition', (node) => {
      definitions.set(node.identifier.toUpperCase(), node);
    });
  }

  visit(tree, (node: Nodes, _index: number | undefined, parent: Parents | undefined) => {
    switch (node.type) {
      case 'heading': {
        const text = textOf(node).trim();
        const id = `section-${slugger.slug(text)}`;
        node.data = { ...node.data, hProperties: { id } };
        headings.push({ depth: node.depth, text, id, place: placeOf(node) });
        return;
      }
      case 'link':
        links.push({ href: node.url, text: textOf(node), place: placeOf(node) });
        return;
      case 'linkReference': {
        const href = definitions.get(node.identifier.toUpperCase())?.url ?? '';
        links.push({ href, text: textOf(node), place: placeOf(node) });
        return;
      }
      case 'image':
      case 'imageReference':
        refuse('image', node);
        return;
      case 'html':
        refuse('element', node);
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        refuse('expression', node);
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return visitElement(node);
      case 'paragraph':
        // MDX takes a block that begins so for a program.
        if (parent?.type === 'root' && /^(?:import|export)\b/.test(sourceOf(node))) refuse('module', node);
        return;
      default:
        return;
    }
  });

  function visitElement(node: MdxJsxFlowElement | MdxJsxTextElement): typeof SKIP | undefined {
    const name = node.name ?? '';
    if (activeElements.has(name.toLowerCase())) {
      refuse('element', node, sourceOf(node).split('\n')[0] ?? '');
      return SKIP;
    }
    elements.push({ name, attributes: attributesOf(node), text: textOf(node).trim(), place: placeOf(node) });
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxExpressionAttribute') refuse('attribute', node, `{${attribute.value}}`);
      else if (/^on/i.test(attribute.name)) refuse('handler', node, attribute.name);
      else if (typeof attribute.value !== 'string') {
        const value =
          attribute.value === null || attribute.value === undefined ? '' : `={${attribute.value.value}}`;
        refuse('attribute', node, `${attribute.name}${value}`);
      }
    }
    return undefined;
  }

  return { ...plainText(tree, bodyLine), headings, links, elements, refused };
}

/** What a reference leaves behind where it stood before a mark; text is shown in results. */
const beforeMark = / ([,.;:!?])(?=\s|$)/g;

/** The words of a body, blocks apart, without what is refused. */
function plainText(tree: Root, bodyLine: number): Pick<Document, 'text' | 'textLines'> {
  const blocks: string[] = [];
  const textLines: number[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code') {
      const text = textOf(node, { includeHtml: false, includeImageAlt: false })
        .replace(/\s+/g, ' ')
        .replace(beforeMark, '$1')
        .trim();
      if (text !== '') {
        blocks.push(text);
        textLines.push((node.position?.start.line ?? 1) + bodyLine - 1);
      }
      return node.type === 'paragraph' ? SKIP : undefined;
    }
    return undefined;
  });
  return { text: blocks.join('\n'), textLines };
}
