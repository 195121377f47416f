import { type Frame, frame } from './frame.ts';
import type { Anchor, Site } from './site.ts';

/** A page of the guide, as its front matter has it; `id` may hold a folder: 'rules/known-term'. */
export type GuidePage = { id: string; title: string; summary: string; order: number | null };

export type GuideView = {
  frame: Frame;
  title: string;
  lede: string;
  groups: { id: string; title: string; pages: (Anchor & { summary: string; isRule: boolean })[] }[];
};

const rulesFolder = 'rules/';

/** The index of the guide: pages in their order, then one page for each rule. */
export function guideView(site: Site, pages: readonly GuidePage[]): GuideView {
  const { t, paths } = site;
  const { title, lede } = t.about.guide;
  const ordered = inOrder(pages);
  const lines = (of: GuidePage[]) =>
    of.map((page) => ({
      text: page.title,
      href: paths.guidePage(page.id),
      summary: page.summary,
      isRule: isRule(page),
    }));
  return {
    frame: frame(site, { title, description: lede, path: paths.guide }),
    title,
    lede,
    groups: [
      { id: 'pages', title: t.about.guide.pages, pages: lines(ordered.filter((page) => !isRule(page))) },
      { id: 'rules', title: t.about.guide.rules, pages: lines(ordered.filter(isRule)) },
    ].filter((group) => group.pages.length > 0),
  };
}

export type GuidePageView = { frame: Frame; trail: Anchor[]; title: string; summary: string };

export function guidePageView(site: Site, { id, title, summary }: GuidePage): GuidePageView {
  const { t, paths } = site;
  return {
    frame: frame(site, { title, description: summary, path: paths.guidePage(id) }),
    trail: [{ text: t.about.guide.title, href: paths.guide }],
    title,
    summary,
  };
}

/** By order, then by title; pages without an order come last. */
function inOrder(pages: readonly GuidePage[]): GuidePage[] {
  return [...pages].sort(
    (a, b) =>
      (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) ||
      a.title.localeCompare(b.title, 'en'),
  );
}

function isRule({ id }: GuidePage): boolean {
  return id.startsWith(rulesFolder);
}
