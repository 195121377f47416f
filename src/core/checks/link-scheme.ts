import { isAllowedHref, linkSchemes } from '../document/allowed.ts';
import type { Document, Link } from '../document/document.ts';
import { linkedFolders, linkTarget } from '../document/link-target.ts';
import { type Problem, problem } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** Links are to files of the repository, to headings of the page, or to addresses of the few schemes that only lead. */
export const linkScheme: Rule = {
  id: 'link-scheme',
  summary: 'A link is a relative file, a heading of the page, or an address with https, http or mailto.',
  severity: 'error',
  check: ({ entryRecords, listRecords }) =>
    [...entryRecords, ...listRecords].flatMap(({ document }) =>
      document.links.flatMap((link) => checkLink(document, link)),
    ),
};

function checkLink(document: Document, { href, place }: Link): Problem[] {
  const of = (reason: string, help: string): Problem[] => [
    problem({
      rule: 'link-scheme',
      file: document.file,
      place,
      reason,
      actual: href,
      expected: `a relative file, #heading, or ${linkSchemes.join(', ')}`,
      help,
    }),
  ];
  const target = linkTarget(document.file, href);
  if (target !== null) {
    // Whether the file exists is the business of reference-exists.
    return linkedFolders.includes(target.split('/')[0] ?? '')
      ? []
      : of('The link leads out of the entries and lists.', 'Link to an entry: ../recommendations/<id>.mdx');
  }
  if (href.startsWith('#')) {
    const ids = document.headings.map(({ id }) => `#${id}`);
    const otherwise =
      ids.length === 0 ? 'Write the words without a link.' : `Write one of: ${ids.join(', ')}.`;
    return ids.includes(href) ? [] : of('The page has no such heading.', didYouMean(href, ids, otherwise));
  }
  if (isAllowedHref(href)) return [];
  if (href === '')
    return of('The link has no address.', 'Add the address, or write the words without a link.');
  const scheme = /^\s*([a-z][a-z0-9+.-]*)\s*:/i.exec(href)?.[1]?.toLowerCase();
  if (scheme !== undefined && !linkSchemes.includes(scheme)) {
    return of(
      `Links with "${scheme}:" are not allowed.`,
      'Link to a page with https://, or write the words alone.',
    );
  }
  if (scheme !== undefined) {
    return of(
      'The address is not one that a reader can follow safely.',
      'Write https://, the name of the host and the path; no user name, no spaces.',
    );
  }
  if (href.startsWith('//')) return of('The address has no scheme.', `Write https:${href}`);
  if (href.startsWith('/')) {
    return of(
      'An address of the site breaks when the site moves.',
      'Link to the file instead: ../recommendations/<id>.mdx',
    );
  }
  return of(
    'The link is neither a file of an entry nor a whole address.',
    `Write ${href.startsWith('.') ? 'https://...' : `https://${href}`} for a page elsewhere, ../recommendations/<id>.mdx for an entry.`,
  );
}
