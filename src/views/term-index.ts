import { type Frame, frame } from './frame.ts';
import type { Site } from './site.ts';
import { type TermLine, termLine } from './term.ts';

/** The index of countries or of phases. */
export type TermIndexView = { frame: Frame; title: string; lede: string; terms: TermLine[] };

export function countriesView(site: Site): TermIndexView {
  const { title, lede } = site.t.terms.countries;
  const terms = [...site.repository.vocabulary.countries.values()]
    .map((country) => termLine(site, 'countries', country))
    .sort((a, b) => a.text.localeCompare(b.text, 'en'));
  return {
    frame: frame(site, { title, description: lede, path: site.paths.countries, section: 'countries' }),
    title,
    lede,
    terms,
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
  };
}
