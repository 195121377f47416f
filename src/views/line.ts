import type { Entry } from '../core/entry.ts';
import type { EntryKind } from '../core/paths.ts';
import type { Site } from './site.ts';

/** An entry in a dense list: what stands before its title, and what after it. */
export type Line = {
  id: string;
  lead: string | null;
  title: string;
  href: string;
  kind: EntryKind;
  details: string[];
};

export function line({ paths }: Site, entry: Entry, lead: string | null, details: string[]): Line {
  const { id, title, kind } = entry;
  return { id, lead, title, href: paths.entry(id), kind, details };
}
