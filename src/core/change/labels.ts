import { vocabularyNames } from '../document/document.ts';
import type { PublishedSet } from '../published.ts';
import type { Change } from './change.ts';

/** The labels of the code host that a change calls for, as the forms for issues have them too, each once. */
export function labelsOf({ sets, lost }: Change): string[] {
  const touched = (set: PublishedSet): boolean =>
    Object.values(sets[set]).some((things) => things.length > 0);
  const { added, ...others } = sets.entries;
  const labels = {
    'new lesson': added.length > 0,
    correction: Object.values(others).some((things) => things.length > 0),
    'reading list': touched('reading-lists'),
    vocabulary: vocabularyNames.some(touched),
    source: touched('sources'),
    'lost id': lost.length > 0,
  };
  return Object.entries(labels)
    .filter(([, fits]) => fits)
    .map(([label]) => label);
}
