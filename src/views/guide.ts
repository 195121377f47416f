import { type Frame, frame } from './frame.ts';
import type { Anchor, Site } from './site.ts';

/** The parts of the index, in the order in which a contributor meets them. */
export const guideGroups = ['contributing', 'reviewing', 'reference', 'rules'] as const;
export type GuideGroup = (typeof guideGroups)[number];

/** A page of the guide, as its front matter has it; `id` may hold a folder: 'rules/known-term'. */
export type GuidePage = {
  id: string;
  title: string;
  summary: string;
  group?: GuideGroup | undefined;
  order: number | null;
};

export type GuideView = {
  frame: Frame;
  title: string;
  lede: string;
  groups: { id: GuideGroup; title: string; lede: string; pages: (Anchor & { summary: string })[] }[];
};

const rulesFolder = 'rules/';

/** The index of the guide: its parts, and in each the pages in their order. */
export function guideView(site: Site, pages: readonly GuidePage[]): GuideView {
  const { t, paths } = site;
  const { title, lede } = t.about.guide;
  const ordered = inOrder(pages);
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
