import { exportEntries } from '../core/export/entries.ts';
import { exportFormEntries } from '../core/export/form-entries.ts';
import { robots } from '../core/export/robots.ts';
import { sitemapPages, sitemapXml } from '../core/export/sitemap.ts';
import type { Site } from '../views/site.ts';
import { jsonFile, type Output } from './output.ts';

/** Files that hold the whole collection: data for others to build on, and what programs ask of a site. */
export function whole(site: Site): Output[] {
  const { repository, index, paths, isPreview = false } = site;
  const guidePages = () => (site.guide ?? []).map(({ id }) => id);
  return [
    jsonFile(paths.file('data', 'entries.json'), () => exportEntries(repository, paths)),
    jsonFile(paths.file('data', 'cross-references.json'), () => Object.fromEntries(index.entries)),
    jsonFile(paths.file('data', 'vocabulary.json'), () => ({
      ...Object.fromEntries(
        Object.entries(repository.vocabulary).map(([name, terms]) => [name, [...terms.values()]]),
      ),
      sources: [...repository.sources.values()],
    })),
    jsonFile(paths.contributeEntries, () => exportFormEntries(repository, paths)),
    {
      address: paths.file('sitemap.xml'),
      mediaType: 'application/xml',
      write: () => sitemapXml(sitemapPages(repository, paths, guidePages()), paths),
    },
    { address: paths.file('robots.txt'), mediaType: 'text/plain', write: () => robots(paths, isPreview) },
  ];
}
