import { entryKinds } from '../paths.ts';
import type { ScaffoldKind } from './scaffold.ts';

/** The kinds of file that can be begun, by the names that commands show. */
export const kindNames: readonly ScaffoldKind[] = [...entryKinds, 'reading-list'];

/** What else people call them. */
const otherNames: Readonly<Record<ScaffoldKind, readonly string[]>> = {
  'best-practice': ['best-practices', 'practice', 'lesson', 'bp'],
  recommendation: ['recommendations', 'rec'],
  'country-experience': ['country-experiences', 'experience', 'case', 'ce'],
  'reading-list': ['reading-lists', 'list', 'rl'],
};

/** The kind that is meant by a word: 'rec', 'Best practice'; null where it is none. */
export function kindNamed(word: string): ScaffoldKind | null {
  const wanted = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return kindNames.find((kind) => kind === wanted || otherNames[kind].includes(wanted)) ?? null;
}
