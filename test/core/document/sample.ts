import type { Document, Html } from '../../../src/core/document/document.ts';
import { parseDocument } from '../../../src/core/document/parse.ts';

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const front =
  'title: A claim\nsummary: What to know.\nthemes: [planning]\nsources: [{ source: x, pages: "1" }]';

/** A best practice with this body, parsed. */
export function withBody(body: string): Document {
  return parseDocument({ file: 'best-practices/x.mdx', bytes: encode(`---\n${front}\n---\n${body}\n`) });
}

/** A best practice with this front matter, parsed. */
export function withFront(yaml: string): Document {
  return parseDocument({ file: 'best-practices/x.mdx', bytes: encode(`---\n${yaml}\n---\n\nText.\n`) });
}

/** HTML with its holes shown as what they hold. */
export function shown(html: Html): string {
  return html
    .map((part) => (typeof part === 'string' ? part : `[[${Object.values(part).join(' ')}]]`))
    .join('');
}

export function rules({ problems }: Pick<Document, 'problems'>): string[] {
  return problems.map(({ rule }) => rule);
}
