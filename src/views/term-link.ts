import type { Vocabulary } from '../core/vocabulary.ts';
import type { Anchor, Site } from './site.ts';

type Linked = 'themes' | 'countries' | 'actors' | 'phases';

/** A link to the page of a term. */
export function termLink({ repository, paths }: Site, name: Linked, id: string): Anchor {
  const address = { themes: paths.theme, countries: paths.country, actors: paths.actor, phases: paths.phase };
  return { text: termLabel(repository.vocabulary, name, id), href: address[name](id) };
}

/** The label of a term; an unknown id stands for itself. */
export function termLabel(vocabulary: Vocabulary, name: keyof Vocabulary, id: string): string {
  return vocabulary[name].get(id)?.label ?? id;
}
