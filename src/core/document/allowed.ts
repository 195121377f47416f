/**
 * The lists of what a body may hold. Whatever is not on a list is refused with a reason, and never rendered.
 */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** The components that an entry may use, with their attributes. */
export const components = {
  Cite: {
    required: ['source'],
    optional: ['section', 'pages'],
    holdsText: false,
    example: '<Cite source="norway-2008" section="3.6" pages="23" />',
  },
  Term: {
    required: ['id'],
    optional: [],
    holdsText: true,
    example: '<Term id="impp">integrated mission planning process</Term>',
  },
  Callout: {
    required: ['kind'],
    optional: [],
    holdsText: true,
    example: '<Callout kind="caution">\n\nText.\n\n</Callout>',
  },
} as const satisfies Record<
  string,
  { required: readonly string[]; optional: readonly string[]; holdsText: boolean; example: string }
>;

export type ComponentName = keyof typeof components;

export function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}

export const calloutKinds = ['note', 'caution', 'tension'] as const;

/** Elements of HTML that Markdown has no sign for; they take no attributes. */
export const plainElements: ReadonlySet<string> = new Set(['sub', 'sup']);

/** Elements that run, load or submit something. */
export const activeElements: ReadonlySet<string> = new Set(
  `script style link meta base iframe frame frameset object embed applet form input button textarea select svg math
   video audio source track img picture template slot portal dialog canvas noscript`.split(/\s+/),
);

/** Schemes that a link may have; a link into the repository is relative and has none. */
export const linkSchemes: readonly string[] = ['https', 'http', 'mailto'];

/** Whether a link that is no file of the repository may be rendered: a scheme of the list, or a place in the page. */
export function isAllowedHref(href: string): boolean {
  if (/^#[A-Za-z0-9_-]+$/.test(href)) return true;
  const scheme = /^([a-z]+):[^\s]+$/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined || !linkSchemes.includes(scheme)) return false;
  if (scheme === 'mailto') return /^mailto:[^\s@]+@[^\s@]+$/i.test(href);
  try {
    const url = new URL(href);
    return /^https?:\/\//i.test(href) && url.hostname !== '' && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}

/** The plain attributes of an element; those that are programs are left out here and reported elsewhere. */
export function attributesOf(node: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    }
  }
  return attributes;
}
