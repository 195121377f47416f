/**
 * Personal reading lists. They live in the reader's browser and nowhere else, so everything in them may be old, damaged or
 * sent by a stranger: what reads them is in `shelf`, `share` and `transfer`, and hands out only what is shaped like this.
 */
import type { importances } from '../reading-list.ts';

export type Importance = (typeof importances)[number];

/** One entry to read. An entry stands in a list once. Texts are plain text, empty where there is none. */
export type MyItem = { entry: string; importance: Importance; note: string; question: string };

/** `key` tells sections of a list apart while it is edited; it is not shared. */
export type MySection = { key: string; title: string; items: readonly MyItem[] };

/** `key` tells lists of a browser apart. `changed` is an instant in ISO 8601, given by whoever changes the list. */
export type MyList = {
  key: string;
  title: string;
  purpose: string;
  audience: string;
  aims: readonly string[];
  sections: readonly MySection[];
  changed: string;
};

/** All lists of a browser, and the one to which a press of "Add" adds. */
export type Shelf = { lists: readonly MyList[]; current: string | null };

/** How long the parts of a list may be, in characters, and how many there may be; a curated list has the same bounds. */
export const bounds = {
  title: 110,
  purpose: 600,
  audience: 120,
  aim: 300,
  sectionTitle: 120,
  note: 400,
  question: 400,
  aims: 20,
  sections: 20,
  items: 300,
  lists: 50,
} as const;

/** Between those for whom a list is, where they are written in one line: a comma may stand inside the name of one. */
export const audienceSeparator = ';';
