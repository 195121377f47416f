import { type GuideGroup, type GuidePage, guideGroups } from '../core/guide-page.ts';
import { type Frame, frame } from './frame.ts';
import type { Anchor, Site } from './site.ts';

export type GuideView = {
  frame: Frame;
  title: string;
  lede: string;
  groups: { id: GuideGroup; title: string; lede: string; pages: (Anchor & { summary: string })[] }[];
};

const rulesFolder = 'rules/';

/** The index of the guide: its parts, and in each the pages in their order. */
export function guideView(site: Site): GuideView {
  const { t, paths, guide = [] } = site;
  const { title, lede } = t.about.guide;
  const ordered = inOrder(guide);
  return {
    frame: frame(site, { title, description: lede, path: paths.guide }),
    title,
    lede,
    groups: guideGroups
      .map((id) => ({
        id,
        ...t.about.guide.groups[id],
        pages: ordered
          .filter((page) => groupOf(page) === id)
          .map((page) => ({ text: page.title, href: paths.guidePage(page.id), summary: page.summary })),
      }))
      .filter((group) => group.pages.length > 0),
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

function groupOf({ id, group }: GuidePage): GuideGroup {
  return group ?? (id.startsWith(rulesFolder) ? 'rules' : 'reference');
}
