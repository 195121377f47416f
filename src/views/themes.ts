import type { Theme } from '../core/vocabulary.ts';
import { type Frame, frame } from './frame.ts';
import type { Site } from './site.ts';
import { type TermLine, type TermView, termLine, termView } from './term.ts';
import { termLink } from './term-link.ts';

/** All themes: each top theme with the narrower ones under it. */
export type ThemesView = {
  frame: Frame;
  title: string;
  lede: string;
  tops: (TermLine & { narrower: TermLine[] })[];
};

export function themesView(site: Site): ThemesView {
  const { title, lede } = site.t.terms.themes;
  const themes = [...site.repository.vocabulary.themes.values()];
  return {
    frame: frame(site, { title, description: lede, path: site.paths.themes, section: 'themes' }),
    title,
    lede,
    tops: themes
      .filter(({ broader }) => broader === undefined)
      .map((top) => ({ ...termLine(site, 'themes', top), narrower: narrowerOf(site, top.id) })),
  };
}

/** A page of one theme; a top theme shows its narrower ones on the first, a narrower one leads back to its top. */
export function themeView(site: Site, theme: Theme, number = 1): TermView {
  const { paths, t } = site;
  const trail = theme.broader === undefined ? [] : [termLink(site, 'themes', theme.broader)];
  const terms = number === 1 ? narrowerOf(site, theme.id) : [];
  return {
    ...termView(site, 'themes', theme, { trail, path: paths.theme(theme.id), number }),
    narrower: terms.length === 0 ? null : { title: t.terms.themes.narrower, terms },
  };
}

function narrowerOf(site: Site, id: string): TermLine[] {
  return [...site.repository.vocabulary.themes.values()]
    .filter(({ broader }) => broader === id)
    .map((theme) => termLine(site, 'themes', theme));
}
