import { contactAddress, isEmail } from '../core/contact.ts';
import { bounds } from '../core/my-list/model.ts';
import { importances } from '../core/reading-list.ts';
import { type Frame, frame } from './frame.ts';
import type { Anchor, Site } from './site.ts';

/** The page of personal lists: what stands on it, and what its script needs to know of the site. */
export type MyListView = {
  frame: Frame;
  t: Site['t']['myList'];
  contribute: Site['t']['contribute'];
  bounds: typeof bounds;
  importances: { value: string; label: string }[];
  search: Anchor;
  lists: Anchor;
  contact: Anchor | null;
  config: {
    base: string;
    site: string;
    kinds: string;
    repository: string | null;
    contact: string | null;
  };
};

export function myListView(site: Site): MyListView {
  const { t, paths, host, contact = null } = site;
  return {
    frame: frame(site, { title: t.myList.title, description: t.myList.description, path: paths.myList }),
    t: t.myList,
    contribute: t.contribute,
    bounds,
    importances: importances.map((value) => ({ value, label: t.labels.importance[value] })),
    search: { text: t.myList.empty.search, href: paths.search },
    lists: { text: t.myList.empty.lists, href: paths.readingLists },
    contact:
      contact === null
        ? null
        : {
            text: isEmail(contact) ? contact : t.contribute.contact.page,
            href: contactAddress(contact, t.contribute.contact.subject),
          },
    config: {
      base: paths.base,
      site: t.siteName,
      kinds: JSON.stringify(t.labels.kind),
      repository: host?.repository ?? null,
      contact,
    },
  };
}
