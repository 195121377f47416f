import type { Country } from '../core/vocabulary.ts';
import { type Frame, frame } from './frame.ts';
import type { Anchor, Site } from './site.ts';
import { type TermLine, termLine } from './term.ts';

/** The index of countries or of phases. */
export type TermIndexView = {
  frame: Frame;
  title: string;
  lede: string;
  terms: TermLine[];
  /** Those under which nothing stands, where there is more to do with them than to read. */
  rest: { title: string; text: string; contribute: Anchor; terms: Anchor[] } | null;
};

/** Countries with entries first; the others quietly, so that nobody takes a gap in the record for one in the world. */
export function countriesView(site: Site): TermIndexView {
  const { t, paths, index, repository } = site;
  const { title, lede, rest } = t.terms.countries;
  const all = [...repository.vocabulary.countries.values()].sort((a, b) =>
    a.label.localeCompare(b.label, 'en'),
  );
  const isHeld = ({ id }: Country): boolean => (index.countries.get(id)?.length ?? 0) > 0;
  const others = all.filter((country) => !isHeld(country));
  return {
    frame: frame(site, { title, description: lede, path: paths.countries, section: 'countries' }),
    title,
    lede,
    terms: all.filter(isHeld).map((country) => termLine(site, 'countries', country)),
    rest:
      others.length === 0
        ? null
        : {
            title: rest.title,
            text: rest.text,
            contribute: { text: rest.contribute, href: paths.contributeKind('country-experience') },
            terms: others.map(({ id, label }) => ({ text: label, href: paths.country(id) })),
          },
  };
}

export function phasesView(site: Site): TermIndexView {
  const { title, lede } = site.t.terms.phases;
  const terms = [...site.repository.vocabulary.phases.values()].map((phase) =>
    termLine(site, 'phases', phase),
  );
  return {
    frame: frame(site, { title, description: lede, path: site.paths.phases, section: 'phases' }),
    title,
    lede,
    terms,
    rest: null,
  };
}
