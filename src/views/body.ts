import { resolve } from '../core/cross-references.ts';
import type { Document, Reference } from '../core/document/document.ts';
import { fillBody, type Written } from '../core/document/fill.ts';
import { locatorText } from './locator.ts';
import type { Site } from './site.ts';

/** The body of an entry or list as HTML, its holes filled with addresses and labels. */
export function bodyHtml(site: Site, document: Document | undefined): string {
  return fillBody(document?.html ?? [], (reference) => written(site, reference));
}

function written(site: Site, reference: Reference): Written {
  const { t, paths } = site;
  switch (reference.type) {
    case 'cite': {
      const { source, section, pages } = reference;
      const locator = { source, section: section ?? undefined, pages: pages ?? undefined };
      return { href: paths.source(source), text: locatorText(site, locator) };
    }
    case 'term-address':
      return paths.glossaryTerm(reference.term);
    case 'entry-address':
      return addressOf(site, reference.target);
    case 'callout-label':
      return Object.hasOwn(t.labels.callout, reference.kind)
        ? (t.labels.callout[reference.kind] ?? reference.kind)
        : reference.kind;
    default:
      return reference satisfies never;
  }
}

/** The address of a file of the repository; a file that is gone may live on as the alias of another. */
function addressOf({ repository, paths }: Site, target: string): string {
  const id = target.replace(/^.*\/|\.mdx?$/g, '');
  const document = repository.byFile.get(target);
  const isList =
    document === undefined ? target.startsWith('reading-lists/') : document.kind === 'reading-list';
  if (isList) return paths.readingList(repository.renamed.readingLists.get(id) ?? id);
  return paths.entry(resolve(repository, id));
}
