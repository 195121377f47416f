import { type Frame, frame } from './frame.ts';
import type { Anchor, Site } from './site.ts';

export type AboutView = {
  frame: Frame;
  title: string;
  lede: string;
  sections: Site['t']['about']['sections'];
  data: { title: string; files: Anchor[] };
  links: Anchor[];
};

export function aboutView(site: Site): AboutView {
  const { t, paths } = site;
  const { title, lede, sections, data, dataFiles } = t.about;
  return {
    frame: frame(site, { title, description: lede, path: paths.about }),
    title,
    lede,
    sections,
    data: {
      title: data,
      files: [
        { text: dataFiles.entries, href: paths.file('data', 'entries.json') },
        { text: dataFiles.references, href: paths.file('data', 'cross-references.json') },
        { text: dataFiles.vocabulary, href: paths.file('data', 'vocabulary.json') },
      ],
    },
    links: (['sources', 'guide'] as const).map((name) => ({
      text: t.site[name],
      href: paths[name],
    })),
  };
}
