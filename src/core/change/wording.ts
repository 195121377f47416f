import { keepingHelp, type PublishedSet, publishedSets, setNouns } from '../published.ts';
import type { Change } from './change.ts';
import type { Comparison, Named } from './compare.ts';

/** A piece of a sentence: words of ours, or what stands in the content, which each format writes in a safe way. */
export type Piece = string | { id: string } | { title: string };
export type Section = { heading: string; lines: readonly (readonly Piece[])[] };
export type Wording = { headline: string; sections: readonly Section[] };

/** A change in words: one sentence that counts, then what was counted. What is refused comes first. */
export function wording({ sets, links, lost, withdrawn, unread }: Change): Wording {
  const sections = [
    section(['published id', 'published ids'], 'would disappear', lost.map(lostLine)),
    ...publishedSets.flatMap((set) => setSections(set, sets[set])),
    section(['link', 'links'], 'gained', links.gained.map(linkLine)),
    section(['link', 'links'], 'lost', links.lost.map(linkLine)),
    section(['id', 'ids'], 'withdrawn on purpose', withdrawn.map(idLine)),
    section(setNouns.entries, 'with mistakes, whose links were not compared', unread.map(idLine)),
  ].filter(({ lines }) => lines.length > 0);
  const counts = sections.map(({ heading }) => heading).join(', ');
  return { headline: counts === '' ? 'Nothing changes in the content.' : `${counts}.`, sections };
}

function setSections(set: PublishedSet, { added, changed, renamed, removed }: Comparison): Section[] {
  const nouns = setNouns[set];
  return [
    section(nouns, 'added', added.map(nameLine)),
    section(
      nouns,
      'changed',
      changed.map((thing) => [...nameLine(thing), ' (', ...listed(thing.parts), ')']),
    ),
    section(
      nouns,
      'renamed',
      renamed.map(({ from, joined, ...thing }) => [
        { id: from },
        joined ? ' now leads to ' : ' is now ',
        ...nameLine(thing),
      ]),
    ),
    section(nouns, 'removed', removed.map(nameLine)),
  ];
}

function section([one, many]: readonly [string, string], what: string, lines: Section['lines']): Section {
  return { heading: `${lines.length} ${lines.length === 1 ? one : many} ${what}`, lines };
}

function lostLine({ set, id }: Change['lost'][number]): Piece[] {
  return [`The ${setNouns[set][0]} `, { id }, ` was published and is gone. ${keepingHelp(set)}`];
}

function nameLine({ id, title }: Named): Piece[] {
  return title === id ? [{ id }] : [{ id }, ': ', { title }];
}

function linkLine({ from, type, to }: Change['links']['gained'][number]): Piece[] {
  return [{ id: from }, ` ${type.replaceAll('-', ' ')} `, { id: to }];
}

function idLine(id: string): Piece[] {
  return [{ id }];
}

/** Names of fields are data too: a stranger can write any. */
function listed(parts: readonly string[]): Piece[] {
  return parts.flatMap((id, at) => (at === 0 ? [{ id }] : [', ', { id }]));
}
