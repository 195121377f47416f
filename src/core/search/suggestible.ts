/**
 * Everything that has a page or a place and a name to be typed.
 */
import type { CrossReferenceIndex } from '../cross-references.ts';
import type { Entry } from '../entry.ts';
import type { EntryId } from '../id.ts';
import type { EntryKind, Paths } from '../paths.ts';
import type { Repository } from '../repository.ts';
import type { Source } from '../source.ts';
import type { Term } from '../vocabulary.ts';
import type { ConceptKind } from './concept.ts';
import { wordsOf } from './words.ts';

export type SuggestedKind = ConceptKind | 'empty-country' | 'reading-list' | EntryKind;

/** A name, with its language where that is not English. */
export type Name = string | [text: string, language: string];

export type Suggestible = {
  kind: SuggestedKind;
  /** Entries of all kinds are one group. */
  group: number;
  label: Name;
  href: string;
  /** Acronym, other names, and labels in other languages, each once. */
  others: readonly Name[];
  /** Its place in the order of all: by group, and in a group by how much stands under it. */
  place: number;
};

type Found = Omit<Suggestible, 'place' | 'group'> & { weight: number };
type Named = Pick<Term, 'id' | 'label' | 'aliases' | 'labels'> & {
  acronym?: string | undefined;
  succeededBy?: readonly { actor: string }[];
};

/**
 * All that is suggested, terms before sources, lists and entries, and in each group what is used most. A country under which
 * nothing stands comes last: its page only says so.
 */
export function nameable(
  { entries, readingLists, sources, vocabulary }: Repository,
  index: CrossReferenceIndex,
  paths: Paths,
): Suggestible[] {
  const { themes, actors, countries, phases, glossary } = vocabulary;
  const under = (standing: ReadonlyMap<string, readonly EntryId[]>, id: string): number =>
    standing.get(id)?.length ?? 0;
  const isHeld = ({ id }: Term): boolean => under(index.countries, id) > 0;
  const groups: readonly Found[][] = [
    [...themes.values()].map((term) =>
      named('theme', term, paths.theme(term.id), under(index.themes, term.id)),
    ),
    [...actors.values()].map((term) =>
      named(
        'actor',
        term,
        paths.actor(term.id),
        under(index.actors, term.id) + under(index.addressees, term.id),
      ),
    ),
    [...countries.values()]
      .filter(isHeld)
      .map((term) => named('country', term, paths.country(term.id), under(index.countries, term.id))),
    [...phases.values()].map((term) =>
      named('phase', term, paths.phase(term.id), under(index.phases, term.id)),
    ),
    [...glossary.values()].map((term) =>
      named('term', term, paths.glossaryTerm(term.id), under(index.glossary, term.id)),
    ),
    [...sources.values()].map((source) => ofSource(source, paths, under(index.sources, source.id))),
    [...readingLists.values()].map(({ id, title, task, language }) => ({
      kind: 'reading-list' as const,
      label: nameIn(title, language),
      href: paths.readingList(id),
      others: distinct(title, task === undefined ? [] : [nameIn(task, language)]),
      weight: 0,
    })),
    [...entries.values()].map((entry) => ofEntry(entry, index, paths)),
    [...countries.values()]
      .filter((term) => !isHeld(term))
      .map((term) => named('empty-country', term, paths.country(term.id), 0)),
  ];
  return groups
    .flatMap((found, group) =>
      found
        .toSorted(
          (a, b) =>
            b.weight - a.weight ||
            textOf(a.label).length - textOf(b.label).length ||
            (a.href < b.href ? -1 : 1),
        )
        .map(({ weight: _weight, ...item }) => ({ ...item, group })),
    )
    .map((item, place) => ({ ...item, place }));
}

function named(
  kind: SuggestedKind,
  { label, acronym, aliases, labels, succeededBy = [] }: Named,
  href: string,
  weight: number,
): Found {
  const tongues = Object.entries(labels)
    .filter(([language]) => language !== 'en')
    .map(([language, text]): Name => [text, language]);
  const english = [
    ...(acronym === undefined ? [] : [acronym]),
    ...aliases,
    ...succeededBy.map(({ actor }) => actor),
  ];
  return { kind, label, href, others: distinct(label, [...english, ...tongues]), weight };
}

function ofSource({ id, title, shortTitle, language = 'en' }: Source, paths: Paths, weight: number): Found {
  const others = distinct(shortTitle, [nameIn(title, language)]);
  return { kind: 'source', label: shortTitle, href: paths.source(id), others, weight };
}

/** What other entries and lists lead to comes first, what is superseded last. */
function ofEntry({ id, kind, title, language }: Entry, index: CrossReferenceIndex, paths: Paths): Found {
  const { incoming = [], readingLists = [] } = index.entries.get(id) ?? {};
  const isSuperseded = incoming.some(({ type }) => type === 'is-superseded-by');
  const weight = isSuperseded ? -1 : incoming.length + readingLists.length;
  return { kind, label: nameIn(title, language), href: paths.entry(id), others: [], weight };
}

function nameIn(text: string, language: string): Name {
  return language === 'en' ? text : [text, language];
}

export function textOf(name: Name): string {
  return typeof name === 'string' ? name : name[0];
}

/** Names without those that differ from the label, or from one before, only in signs and letters that are folded. */
function distinct(label: string, names: readonly Name[]): Name[] {
  const key = (text: string): string =>
    wordsOf(text)
      .map((word) => word.key)
      .join(' ');
  const known = new Set([key(label)]);
  return names.filter((name) => {
    const own = key(textOf(name));
    if (own === '' || known.has(own)) return false;
    known.add(own);
    return true;
  });
}
