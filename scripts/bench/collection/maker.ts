/** What every file of a made-up collection is made with, and how files name each other and places in sources. */
import { type EntryKind, entryKinds } from '../../../src/core/paths.ts';
import type { Language } from './language.ts';
import type { Random } from './random.ts';
import type { MadeVocabulary } from './vocabulary.ts';

export type Maker = { entries: number; language: Language; random: Random; vocabulary: MadeVocabulary };

export function madeId(number: number): string {
  return `made-entry-${String(number).padStart(6, '0')}`;
}

export function madeKind(number: number): EntryKind {
  return entryKinds[number % entryKinds.length] as EntryKind;
}

/** Another entry: mostly one that stands near, as those of one report do, else one of the few that all refer to. */
export function neighbour(number: number, entries: number, random: Random): number {
  if (random.chance(0.3)) return random.rank(entries, 20);
  return (number + 1 + random.below(Math.min(40, entries))) % entries;
}

/** The number of a section of a source, as printed. */
export function sectionOf(random: Random): string {
  return `${1 + random.below(9)}.${1 + random.below(6)}`;
}

/** A page of a source. */
export function pagesOf(random: Random): string {
  return String(1 + random.below(300));
}
