/**
 * A list as it leaves the browser, in a link or a file: without the keys and the time of the last change, which are nobody
 * else's business, and without what is empty.
 */
import type { Importance, MyList } from './model.ts';
import { receivedList } from './received.ts';

export type SentItem = { entry: string; importance?: Importance; note?: string; question?: string };
export type SentList = {
  title?: string;
  purpose?: string;
  audience?: string;
  aims?: readonly string[];
  sections: readonly { title?: string; items: readonly SentItem[] }[];
};

/** Why what was sent cannot be read as a list. */
export type ShareProblem = 'not-a-list' | 'newer-version' | 'damaged' | 'too-large';

/** Tidied as its reader will have it. An item that says nothing of its importance is recommended. */
export function sentList(list: MyList): SentList {
  const { title, purpose, audience, aims, sections } = receivedList(list)?.list ?? list;
  return {
    ...filled({ title, purpose, audience }),
    ...(aims.length === 0 ? {} : { aims }),
    sections: sections.map((section) => ({
      ...filled({ title: section.title }),
      items: section.items.map(({ entry, importance, note, question }) => ({
        entry,
        ...(importance === 'recommended' ? {} : { importance }),
        ...filled({ note, question }),
      })),
    })),
  };
}

function filled<Fields extends Record<string, string>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== '')) as Partial<Fields>;
}
