import type { ElementContent, Root as HtmlRoot, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { attributesOf, calloutKinds, isAllowedHref, isComponent, plainElements } from './allowed.ts';
import type { Html, Reference } from './document.ts';
import { linkTarget } from './link-target.ts';

/**
 * Tree to HTML with holes for what only the whole repository knows. Nothing that is not on a list gets through, even
 * where a check has already refused it.
 */
export function render(tree: Root, file: string): Html {
  const holes: Reference[] = [];
  const hole = (reference: Reference): string => `\u0001${holes.push(reference) - 1}\u0001`;
  const processor = unified().use(remarkRehype, { handlers: handlers(file, hole) });
  const html = toHtml(processor.runSync(tree) as HtmlRoot);
  // No text of a file holds U+0001: it was refused when the file was decoded.
  return html
    .split('\u0001')
    .map((part, index) => (index % 2 === 0 ? part : (holes[Number(part)] ?? '')))
    .filter((part) => part !== '');
}

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['link']>>[0];
type Hole = (reference: Reference) => string;

function handlers(file: string, hole: Hole): Handlers {
  const component = (
    state: State,
    node: MdxJsxFlowElement | MdxJsxTextElement,
  ): ElementContent | undefined => {
    const children = state.all(node) as ElementContent[];
    const attributes = attributesOf(node);
    const name = node.name ?? '';
    if (isComponent(name)) return components[name]({ attributes, children, hole });
    if (plainElements.has(name)) return element(name, {}, children);
    return undefined;
  };
  return {
    mdxJsxFlowElement: component,
    mdxJsxTextElement: component,
    mdxFlowExpression: () => undefined,
    mdxTextExpression: () => undefined,
    html: () => undefined,
    image: () => undefined,
    imageReference: () => undefined,
    heading: (state, node) => {
      const depth = Math.min(Math.max(node.depth, 2), 6);
      // The inventory has given the heading its id.
      return element(`h${depth}`, node.data?.hProperties ?? {}, state.all(node) as ElementContent[]);
    },
    link: (state, node) => anchor(node.url, state.all(node) as ElementContent[]),
    linkReference: (state, node) => {
      const definition = state.definitionById.get(node.identifier.toUpperCase());
      return anchor(definition?.url ?? '', state.all(node) as ElementContent[]);
    },
  };

  function anchor(href: string, children: ElementContent[]): ElementContent {
    const target = linkTarget(file, href);
    if (target !== null) return element('a', { href: hole({ type: 'entry-address', target }) }, children);
    if (!isAllowedHref(href)) return element('span', {}, children);
    const outside = /^https?:/i.test(href);
    return element('a', outside ? { href, rel: ['external', 'noopener', 'noreferrer'] } : { href }, children);
  }
}

type Written = { attributes: Record<string, string>; children: ElementContent[]; hole: Hole };

const components = {
  Cite: ({ attributes, hole }: Written) => {
    const { source = '', section = null, pages = null } = attributes;
    return text(hole({ type: 'cite', source, section, pages }));
  },
  Term: ({ attributes, children, hole }: Written) =>
    element(
      'a',
      { href: hole({ type: 'term-address', term: attributes['id'] ?? '' }), className: ['term'] },
      children,
    ),
  Callout: ({ attributes, children, hole }: Written) => {
    const kind = calloutKinds.find((known) => known === attributes['kind']) ?? 'note';
    const label = element('p', { className: ['callout-label'] }, [
      text(hole({ type: 'callout-label', kind })),
    ]);
    return element('div', { className: ['callout', `callout-${kind}`], role: 'note' }, [label, ...children]);
  },
} satisfies Record<string, (written: Written) => ElementContent>;

function element(tagName: string, properties: Properties, children: ElementContent[]): ElementContent {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
