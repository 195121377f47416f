/**
 * A curated list as the beginning of a personal one.
 */
import { newList } from './edit.ts';
import { audienceSeparator, bounds, type Importance } from './model.ts';
import { type Received, receivedList } from './received.ts';

/** As much of a curated list as a reader takes over. What is no entry, such as a part of a source, stays behind. */
export type CuratedList = {
  title: string;
  purpose: string;
  audience?: readonly string[];
  aims?: readonly string[];
  sections: readonly {
    title: string;
    items: readonly {
      entry?: string | undefined;
      source?: unknown;
      importance?: Importance;
      note?: string | undefined;
      question?: string | undefined;
    }[];
  }[];
};

/** The list under a key of its own, and what it leaves behind: the ids of sources, and of entries that stand in it twice. */
export function fromList(curated: CuratedList, key: string): Received {
  const { title, purpose, aims = [] } = curated;
  const audience = joined(curated.audience ?? []);
  const sections = curated.sections.map((section) => ({
    ...section,
    items: section.items.filter(({ entry }) => entry !== undefined),
  }));
  const received = receivedList({ title, purpose, audience, aims, sections });
  const sources = curated.sections
    .flatMap(({ items }) => items)
    .flatMap(({ entry, source }) => (entry === undefined && typeof source === 'string' ? [source] : []));
  return {
    list: { ...(received?.list ?? newList(key, title)), key },
    dropped: [...sources, ...(received?.dropped ?? [])],
  };
}

/** As many as there is room for: half a name is nobody's. */
function joined(audience: readonly string[]): string {
  const fits = (count: number): boolean => joinedWhole(audience.slice(0, count)).length <= bounds.audience;
  let count = audience.length;
  while (!fits(count)) count -= 1;
  return joinedWhole(audience.slice(0, count));
}

function joinedWhole(audience: readonly string[]): string {
  return audience.join(`${audienceSeparator} `);
}
