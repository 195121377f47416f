import type { GlossaryTerm } from '../core/vocabulary.ts';
import { type Frame, frame } from './frame.ts';
import { locatorText } from './locator.ts';
import type { Anchor, Site } from './site.ts';

export type GlossaryLine = {
  /** Also the anchor. */
  id: string;
  label: string;
  acronym: string | null;
  definition: string;
  /** The mark of an editor's wording; null where the source has it. */
  editorial: string | null;
  sources: Anchor[];
  used: { summary: string; entries: Anchor[]; more: Anchor | null } | null;
  unused: string;
};

export type GlossaryView = {
  frame: Frame;
  title: string;
  lede: string;
  editorial: { meaning: string; mark: string };
  empty: string | null;
  lettersLabel: string;
  letters: { letter: string; id: string; terms: GlossaryLine[] }[];
};

export function glossaryView(site: Site): GlossaryView {
  const { t, paths, repository } = site;
  const { title, lede, editorial, editorialMeaning, empty, letters } = t.terms.glossary;
  const most = entriesATerm(site);
  const lines = [...repository.vocabulary.glossary.values()]
    .map((term) => glossaryLine(site, term, most))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const byLetter = Map.groupBy(lines, ({ label }) => label.charAt(0).toLocaleUpperCase('en'));
  return {
    frame: frame(site, { title, description: lede, path: paths.glossary }),
    title,
    lede,
    editorial: { meaning: editorialMeaning, mark: editorial },
    empty: lines.length === 0 ? empty : null,
    lettersLabel: letters,
    // No id of a term has a capital letter, so that these never meet.
    letters: [...byLetter].map(([letter, terms]) => ({ letter, id: `letter-${letter}`, terms })),
  };
}

/** A page must not grow with the collection: so many entries at each term, fewer where they would be too many in all. */
const mostEntries = 12;
const mostInAll = 500;

function entriesATerm({ repository, index }: Site): number {
  const held = [...repository.vocabulary.glossary.keys()].map((id) => index.glossary.get(id)?.length ?? 0);
  const inAll = (most: number): number => held.reduce((sum, count) => sum + Math.min(count, most), 0);
  let most = mostEntries;
  while (most > 1 && inAll(most) > mostInAll) most -= 1;
  return most;
}

function glossaryLine(site: Site, term: GlossaryTerm, most: number): GlossaryLine {
  const { t, paths, repository, index } = site;
  const ids = index.glossary.get(term.id) ?? [];
  const entries = ids.slice(0, most).map((id) => ({
    text: repository.entries.get(id)?.title ?? id,
    href: paths.entry(id),
  }));
  return {
    id: term.id,
    label: term.label,
    acronym: term.acronym ?? null,
    definition: term.definition,
    editorial: term.editorial === 'true' ? t.terms.glossary.editorial : null,
    sources: term.source.map((locator) => ({
      text: locatorText(site, locator),
      href: paths.source(locator.source),
    })),
    used:
      ids.length === 0
        ? null
        : {
            summary: t.terms.glossary.usedIn(ids.length),
            entries,
            more:
              ids.length <= most
                ? null
                : {
                    text: t.terms.glossary.more(ids.length - most),
                    href: `${paths.search}?q=${encodeURIComponent(term.label)}`,
                  },
          },
    unused: t.terms.glossary.unused,
  };
}
