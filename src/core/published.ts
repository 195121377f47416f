/**
 * The record of what was published: an address works for ever, so an id that stood on the site once is kept, or leads on.
 */
import { z } from 'zod';
import { vocabularyNames } from './document/document.ts';
import { list, reference } from './field.ts';

/** What has ids of its own; each has a set of them. */
export const publishedSets = ['entries', 'reading-lists', 'sources', ...vocabularyNames] as const;
export type PublishedSet = (typeof publishedSets)[number];

/** What one thing of a set is called, and several. */
export const setNouns: Record<PublishedSet, readonly [one: string, many: string]> = {
  entries: ['entry', 'entries'],
  'reading-lists': ['reading list', 'reading lists'],
  sources: ['source', 'sources'],
  themes: ['theme', 'themes'],
  actors: ['actor', 'actors'],
  countries: ['country', 'countries'],
  phases: ['phase', 'phases'],
  levels: ['level', 'levels'],
  glossary: ['glossary term', 'glossary terms'],
};

/** How an id that was published is kept. */
export function keepingHelp(set: PublishedSet): string {
  return isRenamable(set)
    ? `List it in \`aliases\` of the ${setNouns[set][0]} that replaces it; its address then leads there.`
    : 'Put its row back: an id stays for ever, while the name beside it may change.';
}

/** Sets whose things are files: these can be renamed, since their old address leads to the new one. */
export function isRenamable(set: PublishedSet): set is 'entries' | 'reading-lists' {
  return set === 'entries' || set === 'reading-lists';
}

const ids = list(reference).default([]);

export const published = z.strictObject({
  ...(Object.fromEntries(publishedSets.map((set) => [set, ids])) as Record<PublishedSet, typeof ids>),
  withdrawn: ids.describe(
    'Ids of entries and reading lists that were taken down to keep somebody safe. Their addresses lead nowhere, on purpose.',
  ),
});

export type Published = z.infer<typeof published>;
